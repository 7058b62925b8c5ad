package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.Signature;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Attempts;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.FamilyTie;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.Lane;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hand-over desk: who collects, is it really that person, and the signature in the register.
 */
@Stateless
@RolesAllowed("HAND_OVER_OFFICER")
public class HandOverService {
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Applicants applicants;
  @Inject HandOvers handOvers;
  @Inject Attempts attempts;
  @Inject Shelf shelf;
  @Inject PostalDeliveries deliveries;
  @Inject AccessCards cards;
  @Inject Images images;
  @Inject HolderComparison comparison;
  @Inject WaitingRoom room;
  @Inject IdentityChecks identity;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Finished passports of the officer's location, the longest on the shelf first. */
  public List<Applications.WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.READY), here(), first, max);
  }

  private String here() {
    return offices.behindTheCountersOf(callers.current().location());
  }

  public Optional<ShelfPlace> shelfPlace(ApplicationNumber number) {
    return shelf.of(number);
  }

  /**
   * A finished passport was laid on the shelf, with the old one where there is one.
   *
   * @param label of the shelf, as scanned
   * @throws Refused {@code handover.shelf.label}, {@code handover.shelf.taken}
   */
  public ShelfPlace shelve(ApplicationNumber number, String label) {
    if (casework.load(number).status() != Status.READY) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    ShelfPlace place = ShelfPlace.labelled(callers.current().location(), label);
    shelf.put(number, place);
    return place;
  }

  public Optional<HandOver> line(ApplicationNumber number) {
    return handOvers.of(number);
  }

  /**
   * Somebody stands at the counter; begins the line of the register anew.
   *
   * @throws Refused {@code handover.family.unknown} for family of whom the office knows nothing
   */
  public HandOver begin(ApplicationNumber number, Collector collector) {
    if (casework.load(number).status() != Status.READY) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    if (deliveries.latest(number).filter(PostalDelivery::isUnderWay).isPresent()) {
      throw Refused.because("handover.post.under-way");
    }
    if (collector.kind() == Collector.Kind.FAMILY) {
      new FamilyTie(applicants.of(number).orElseThrow()).mustTie(collector, ownFiles(collector));
    }
    HandOver begun = HandOver.begun(number, collector, callers.current().id(), clock.instant());
    handOvers.keep(begun);
    askAbout(begun);
    return begun;
  }

  private List<Applicant> ownFiles(Collector collector) {
    return collector.nik().map(applicants::applicationsOf).orElse(List.of()).stream()
        .flatMap(number -> applicants.of(number).stream())
        .toList();
  }

  /** The population register is asked who the proxy is; the waiting goes on at the counter. */
  private void askAbout(HandOver line) {
    line.collector()
        .question()
        .ifPresent(
            question ->
                identity.save(
                    IdentityCheck.open(
                            line.application(), Subject.PROXY, Moment.HAND_OVER, clock.instant())
                        .asking(question)));
  }

  /** Who came before and did not get it at once, in order. */
  @RolesAllowed({
    "HAND_OVER_OFFICER",
    "SUPERVISOR",
    "SECTION_HEAD",
    "DEPUTY_HEAD",
    "HEAD_OF_OFFICE"
  })
  public List<Attempt> attempts(ApplicationNumber number) {
    return attempts.of(number);
  }

  /**
   * Compares a finger of the holder with the booth's; one that does not agree may be followed by
   * another, after that a head decides.
   *
   * @param press PNG or WSQ of the scanner
   */
  public HandOver compareFinger(ApplicationNumber number, FingerPosition finger, byte[] press) {
    HandOver line = comparable(number);
    mustBeTheHolder(line, true);
    boolean same =
        comparison
            .compare(number, finger, press)
            .orElseThrow(() -> Refused.because("handover.finger.not-taken"))
            .samePerson();
    return compared(line, new Comparison(Comparison.Method.FINGER, same, ""));
  }

  /** Compared by eye: the holder's face, or the photo on the paper of family and proxies. */
  public HandOver compareByEye(
      ApplicationNumber number, Comparison.Method method, boolean same, String note) {
    if (method == Comparison.Method.FINGER) {
      throw Refused.because("handover.finger.by-scanner");
    }
    if (method == Comparison.Method.EXCEPTION) {
      throw Refused.because("handover.exception.by-head");
    }
    HandOver line = comparable(number);
    mustBeTheHolder(line, method == Comparison.Method.FACE);
    return compared(line, new Comparison(method, same, note));
  }

  /**
   * A head takes it on himself that this is the collector, whom no comparison could confirm.
   *
   * @throws Refused {@code handover.exception.by-head} to the officer at the counter himself
   */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "DEPUTY_HEAD", "HEAD_OF_OFFICE"})
  public HandOver allow(ApplicationNumber number, String reason) {
    HandOver line = load(number);
    if (line.officer().equals(callers.current().id())) {
      throw Refused.because("handover.exception.by-head");
    }
    Comparison word = new Comparison(Comparison.Method.EXCEPTION, true, reason);
    attempts.add(attempt(line, Attempt.Outcome.ALLOWED, word.note()));
    return keep(line.compared(word));
  }

  /** Whoever stands there goes without the passport; the line of the register begins anew. */
  public void refuse(ApplicationNumber number, String reason) {
    HandOver line = load(number);
    attempts.add(attempt(line, Attempt.Outcome.REFUSED, reason));
    handOvers.drop(number);
  }

  private HandOver comparable(ApplicationNumber number) {
    if (Attempt.isUsedUp(attempts.of(number))) {
      throw Refused.because("handover.tries-used-up");
    }
    return load(number);
  }

  /** The booth captured the holder alone; of everybody else there is only the identity paper. */
  private static void mustBeTheHolder(HandOver line, boolean compared) {
    if (compared != (line.collector().kind() == Collector.Kind.APPLICANT)) {
      throw Refused.because("handover.comparison.other-person");
    }
  }

  private HandOver compared(HandOver line, Comparison done) {
    if (!done.passed()) {
      attempts.add(attempt(line, Attempt.Outcome.DIFFERED, done.note()));
    }
    return keep(line.compared(done));
  }

  private Attempt attempt(HandOver line, Attempt.Outcome outcome, String words) {
    return new Attempt(
        line.application(),
        line.collector().kind(),
        outcome,
        callers.current().id(),
        clock.instant(),
        words);
  }

  /**
   * The collector signs, the passport is handed over.
   *
   * @param png of the pad
   */
  public Transition handOver(ApplicationNumber number, long version, byte[] png) {
    Actor officer = callers.current();
    Signature signature = Signature.of(png);
    HandOver line = load(number);
    keep(
        line.signed(
            images.keep(signature.bytes(), signature.header().format().mediaType()),
            clock.instant()));
    Transition taken = casework.take(number, version, Step.HAND_OVER, officer, null);
    shelf.clear(number);
    room.finish(number, officer.id(), Lane.COLLECTION);
    return taken;
  }

  /** A lift card comes back. */
  @RolesAllowed({
    "HAND_OVER_OFFICER",
    "INFORMATION_DESK",
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "BIOMETRIC_OPERATOR",
    "SUPERVISOR"
  })
  public void takeBackCard(String code) {
    cards.giveBack(code);
  }

  /** Lift cards that are out at the officer's location, the longest first. */
  @RolesAllowed({"HAND_OVER_OFFICER", "INFORMATION_DESK", "CUSTOMER_SERVICE", "SUPERVISOR"})
  public List<AccessCard> cardsOut() {
    return cards.out(callers.current().location());
  }

  private HandOver load(ApplicationNumber number) {
    return handOvers.of(number).orElseThrow(() -> Refused.because("handover.not-begun"));
  }

  private HandOver keep(HandOver line) {
    handOvers.keep(line);
    return line;
  }
}
