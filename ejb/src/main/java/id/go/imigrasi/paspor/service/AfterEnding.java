package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.ending.MoneyFate;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What an ending without a passport in somebody's hands leaves behind, put in order as the table of
 * endings says: an unpaid bill is void, a place not used is free, nobody is called and no lift card
 * is out any more, the shelf is empty, a book that was made is spoilt and its number valid nowhere.
 */
@Dependent
public class AfterEnding implements AfterStep {
  private final Bills bills;
  private final Diary diary;
  private final WaitingRoom room;
  private final Shelf shelf;
  private final Booklets booklets;
  private final Passports passports;
  private final PassportBook register;

  @Inject
  public AfterEnding(
      Bills bills,
      Diary diary,
      WaitingRoom room,
      Shelf shelf,
      Booklets booklets,
      Passports passports,
      PassportBook register) {
    this.bills = bills;
    this.diary = diary;
    this.room = room;
    this.shelf = shelf;
    this.booklets = booklets;
    this.passports = passports;
    this.register = register;
  }

  @Override
  public void taken(Application application, Transition transition) {
    Endings.of(transition.step())
        .filter(ending -> ending.money() == MoneyFate.VOID_OR_FORFEITED)
        .ifPresent(ending -> end(application, transition, ending));
  }

  private void end(Application application, Transition transition, Ending ending) {
    ApplicationNumber number = application.number();
    bills.of(number).stream()
        .filter(bill -> bill.status().isOpen())
        .forEach(bill -> bills.save(bill.withdrawn()));
    if (ending.freesPlace(transition.from())) {
      diary.release(number);
    }
    room.leave(number, transition.actor());
    shelf.clear(number);
    takeBack(application, transition);
  }

  /** A book at the station is left to the station's last answer. */
  private void takeBack(Application application, Transition ending) {
    ApplicationNumber number = application.number();
    if (ending.from() != Status.IN_PRODUCTION) {
      booklets.heldFor(number).ifPresent(book -> move(book, application, ending));
    }
    passports
        .of(number)
        .filter(passport -> passport.status() == PassportStatus.VALID)
        .ifPresent(
            passport ->
                register.change(
                    passport, PassportStatus.CANCELLED, ending.step().name(), ending.at()));
  }

  /** Who ended the case signs, and whoever had the passport made. */
  private void move(Booklet book, Application application, Transition ending) {
    boolean made = book.state() == BookletState.USED;
    String maker = made ? application.lastDoneBy(Step.START_PRODUCTION).orElse("") : "";
    StockMovement movement =
        StockMovement.of(
                BookletRange.of(book.number()),
                made ? BookletStep.SPOIL : BookletStep.RELEASE,
                new Signatures(ending.actor(), maker, ending.at()),
                book.location())
            .toDrawer(made ? "" : book.drawer())
            .forApplication(application.number());
    booklets.move(made ? movement.because(SpoilCause.CASE_ENDED) : movement);
  }
}
