package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
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
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.Subject;
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
  @Inject HandOvers handOvers;
  @Inject Shelf shelf;
  @Inject AccessCards cards;
  @Inject Images images;
  @Inject HolderComparison comparison;
  @Inject WaitingRoom room;
  @Inject IdentityChecks identity;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Finished passports of the officer's location, the longest on the shelf first. */
  public List<Applications.WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.READY), callers.current().location(), first, max);
  }

  public Optional<ShelfPlace> shelfPlace(ApplicationNumber number) {
    return shelf.of(number);
  }

  public Optional<HandOver> line(ApplicationNumber number) {
    return handOvers.of(number);
  }

  /** Somebody stands at the counter; begins the line of the register anew. */
  public HandOver begin(ApplicationNumber number, Collector collector) {
    if (casework.load(number).status() != Status.READY) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    HandOver begun = HandOver.begun(number, collector, callers.current().id(), clock.instant());
    handOvers.keep(begun);
    askAbout(begun);
    return begun;
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

  /**
   * Compares a finger of the holder with the booth's.
   *
   * @param press PNG or WSQ of the scanner
   */
  public HandOver compareFinger(ApplicationNumber number, FingerPosition finger, byte[] press) {
    boolean same =
        comparison
            .compare(number, finger, press)
            .orElseThrow(() -> Refused.because("handover.finger.not-taken"))
            .samePerson();
    return keep(load(number).compared(new Comparison(Comparison.Method.FINGER, same, "")));
  }

  /** Compared by eye, or not possible for a reason. */
  public HandOver compareByEye(
      ApplicationNumber number, Comparison.Method method, boolean same, String note) {
    if (method == Comparison.Method.FINGER) {
      throw Refused.because("handover.finger.by-scanner");
    }
    return keep(load(number).compared(new Comparison(method, same, note)));
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
