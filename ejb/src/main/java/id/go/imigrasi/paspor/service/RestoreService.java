package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.JointAct;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding.Outcome;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJournal;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * After the database was restored to an earlier moment: the station's journal shows which blanks
 * were used up since, and no passport is ordered until a print operator and a supervisor have
 * looked for each of them.
 */
@Stateless
@RolesAllowed("PRINT_OPERATOR")
public class RestoreService {
  /** So many lines in a row that the database knows: what is older, it knows as well. */
  private static final int ENOUGH = 200;

  @Inject RestoreFindings findings;
  @Inject StationJournal journal;
  @Inject PersonalizationOrders orders;
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Booklets booklets;
  @Inject TwoPeople people;
  @Inject Callers callers;
  @Inject Clock clock;

  /**
   * Compares the journal with the database; how many blanks are open now. Work that a kill cut off
   * counts only where other lines prove a restore: otherwise the station does it again by itself.
   */
  @RolesAllowed({"SYSTEM", "PRINT_OPERATOR"})
  public int compare() {
    int agreed = 0;
    for (StationWork work : journal.of(findings.epoch())) {
      if (findings.agrees(work)) {
        agreed++;
      } else {
        agreed = 0;
        note(work);
      }
      if (agreed == ENOUGH) {
        break;
      }
    }
    if (!findings.open().isEmpty()) {
      journal.begun(findings.epoch()).stream()
          .filter(work -> !findings.agrees(work))
          .forEach(this::note);
    }
    return findings.open().size();
  }

  /** Blanks nobody has looked for yet, the oldest first. */
  @RolesAllowed({"PRINT_OPERATOR", "SUPERVISOR", "OPERATOR", "SYSTEM"})
  public List<RestoreFinding> open() {
    return findings.open();
  }

  /**
   * Takes the blank out of use: it is never issued again, and a case for which it was on order
   * becomes free for another.
   *
   * @param words what both write down; with {@link Outcome#GONE} the number of the record
   * @param supervisor who looked with the operator
   */
  public void reconcile(
      UUID requestId, Outcome outcome, String words, Countersignature supervisor) {
    Signatures both = people.sign(JointAct.RESTORED_BLANK, supervisor);
    RestoreFinding finding =
        findings
            .find(requestId)
            .orElseThrow(() -> Refused.because("personalization.restored.unknown"))
            .reconciled(outcome, words, both.officer(), both.witness(), both.at());
    endOrder(finding);
    takeOutOfUse(finding, both);
    findings.keep(finding);
  }

  private void note(StationWork work) {
    if (findings.find(work.requestId()).isEmpty()) {
      findings.keep(RestoreFinding.open(work));
    }
  }

  private void endOrder(RestoreFinding finding) {
    orders
        .claim(finding.work().requestId())
        .filter(order -> !order.state().isLast())
        .ifPresent(
            order ->
                orders.save(
                    order.with(
                        StationAnswer.spoilt(
                            order.requestId(), clock.instant(), SpoilCause.DATA_ERROR)),
                    clock.instant()));
  }

  private void takeOutOfUse(RestoreFinding finding, Signatures both) {
    StationWork work = finding.work();
    Booklet book =
        booklets
            .find(work.booklet())
            .orElseThrow(
                () -> Refused.because("personalization.restored.not-received", work.booklet()));
    StockMovement movement =
        finding.outcome() == Outcome.HERE
            ? movement(book, BookletStep.SPOIL, both).because(SpoilCause.DATA_ERROR)
            : movement(book, BookletStep.MISS, both).recordedAs(finding.words());
    booklets.move(movement);
    book.heldFor()
        .flatMap(applications::find)
        .map(Application::number)
        .filter(number -> casework.load(number).status() == Status.IN_PRODUCTION)
        .ifPresent(
            number ->
                casework.take(
                    number, Step.SPOIL_IN_PRODUCTION, callers.current(), finding.words()));
  }

  private static StockMovement movement(Booklet book, BookletStep step, Signatures both) {
    return StockMovement.of(BookletRange.of(book.number()), step, both, book.location());
  }
}
