package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.documentcheck.Checklist;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocuments;
import id.go.imigrasi.paspor.domain.documentcheck.Scan;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Customer Service: the originals beside the scans, paper by paper; accept, return, refer. */
@Stateless
@RolesAllowed("CUSTOMER_SERVICE")
public class DocumentCheckService {
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject RequiredDocuments required;
  @Inject Findings findings;
  @Inject Papers papers;
  @Inject FileReturns returns;
  @Inject Images images;
  @Inject AccessCards cards;
  @Inject WaitingRoom room;
  @Inject Treasury treasury;
  @Inject AuditLog audit;
  @Inject Offices offices;
  @Inject Applicants applicants;
  @Inject Checks opening;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Files that wait at the officer's location, the oldest first. */
  public List<Applications.WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.ARRIVED), callers.current().location(), first, max);
  }

  public Checklist checklist(ApplicationNumber number) {
    Application application = casework.load(number);
    return new Checklist(
        required.of(application.type(), offices.own().today(clock)), findings.of(number));
  }

  /**
   * Before anything is written from a screen.
   *
   * @param version the row version the screen shows
   * @throws Refused {@code application.stale} when somebody changed the case meanwhile
   */
  public void mustBeFresh(ApplicationNumber number, long version) {
    if (casework.load(number).version() != version) {
      throw Refused.because("application.stale");
    }
  }

  public void find(
      ApplicationNumber number,
      DocumentKind kind,
      Finding.Verdict verdict,
      boolean originalSeen,
      String remark) {
    requireAtCounter(casework.load(number));
    findings.keep(
        number,
        new Finding(kind, verdict, originalSeen, remark, callers.current().id(), clock.instant()));
  }

  /** The scans in the file, those of the app first. */
  public List<Paper> scans(ApplicationNumber number) {
    return papers.of(number);
  }

  public void addScan(ApplicationNumber number, DocumentKind kind, byte[] bytes) {
    requireAtCounter(casework.load(number));
    Scan scan = Scan.of(bytes);
    ImageRef kept = images.keep(scan.bytes(), scan.mediaType());
    papers.keep(number, new Paper(kind, kept, Paper.Origin.COUNTER, clock.instant()));
  }

  /** One scan in the clear; the reading is on record. */
  public Optional<Images.Image> scan(ApplicationNumber number, ImageRef image) {
    return papers.of(number).stream()
        .filter(paper -> paper.image().equals(image))
        .findFirst()
        .flatMap(
            paper -> {
              writeDown(number, AuditEntry.Kind.READ, paper.kind().name());
              return images.find(image);
            });
  }

  /** Lift cards that lie at the counter. */
  public List<AccessCard> freeCards() {
    return cards.in(callers.current().location());
  }

  /**
   * Accepts the file: the applicant goes to the booths with lift card and number. A walk-in's bill
   * is raised now.
   *
   * @param card code of the lift card; null where the applicant already holds one
   */
  public Ticket accept(ApplicationNumber number, long version, String card) {
    Actor officer = callers.current();
    if (cards.of(number).isEmpty()) {
      cards.issue(card == null ? "" : card, officer.location(), number, clock.instant());
    }
    Ticket booth = room.give(number, officer.location(), Lane.BOOTH);
    casework.take(number, version, Step.ACCEPT_DOCUMENTS, officer, null);
    room.finish(number, officer.id(), Lane.CUSTOMER_SERVICE, Lane.PRIORITY);
    Application accepted = casework.load(number);
    if (accepted.procedure() == Procedure.WALK_IN) {
      treasury.raise(accepted);
    }
    return booth;
  }

  /** Gives the file back with a letter; it may be completed for seven days. */
  public FileReturn giveBack(ApplicationNumber number, long version) {
    Actor officer = callers.current();
    casework.take(number, version, Step.RETURN_DOCUMENTS, officer, null);
    room.finish(number, officer.id(), Lane.CUSTOMER_SERVICE, Lane.PRIORITY);
    FileReturn back = FileReturn.at(number, clock.instant(), offices.own().zone());
    returns.keep(back);
    return back;
  }

  /** Sends the case to Inteldakim. */
  public void refer(ApplicationNumber number, long version, String reason) {
    Actor officer = callers.current();
    casework.take(number, version, Step.REFER_TO_EXAMINATION, officer, reason);
    room.finish(number, officer.id(), Lane.CUSTOMER_SERVICE, Lane.PRIORITY);
    room.give(number, officer.location(), Lane.EXAMINATION);
  }

  /** Files the case under another type, with another checklist. */
  public void convert(ApplicationNumber number, long version, ApplicationType type) {
    Application application = casework.load(number);
    requireAtCounter(application);
    if (application.version() != version) {
      throw Refused.because("application.stale");
    }
    writeDown(number, AuditEntry.Kind.CHANGED, application.type() + " to " + type);
    application.convert(type);
    applications.save(application);
  }

  /**
   * The form says something else than the identity card on the counter. Everybody who was asked
   * about the person is asked again, as the person is now.
   *
   * @param version the row version the screen shows
   */
  public void correct(ApplicationNumber number, long version, UnaryOperator<Applicant> correction) {
    mustBeFresh(number, version);
    requireAtCounter(casework.load(number));
    Applicant known = applicants.of(number).orElseThrow();
    Applicant corrected = correction.apply(known);
    if (corrected.equals(known)) {
      return;
    }
    Intake.mustBeBorn(corrected, offices.own().today(clock));
    applicants.keep(number, corrected);
    writeDown(number, AuditEntry.Kind.CHANGED, "identity data");
    opening.open(number, Moment.ON_DEMAND, EnumSet.allOf(Checks.Kind.class));
  }

  private static void requireAtCounter(Application application) {
    if (application.status() != Status.ARRIVED) {
      throw Refused.because("documentcheck.not-at-the-counter");
    }
  }

  private void writeDown(ApplicationNumber number, AuditEntry.Kind kind, String detail) {
    audit.append(
        new AuditEntry(clock.instant(), callers.current().id(), kind, number.digits(), detail));
  }
}
