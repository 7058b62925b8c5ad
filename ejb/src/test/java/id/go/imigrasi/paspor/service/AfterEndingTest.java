package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.AppointmentsInMemory;
import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.QuotasInMemory;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.billing.BillsInMemory;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.TicketState;
import id.go.imigrasi.paspor.domain.queue.TicketStep;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterEndingTest {
  private static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final Instant NOW = BillFixture.NOW;
  private static final Slot SLOT =
      new Slot("BPN", BillFixture.TODAY, LocalTime.of(8, 0), SlotKind.REGULAR);

  private final BillsInMemory bills = new BillsInMemory();
  private final QuotasInMemory quotas = new QuotasInMemory();
  private final AppointmentsInMemory appointments = new AppointmentsInMemory();
  private final Diary diary = new Diary(quotas, appointments, new OneOffice(), new MovedClock(NOW));
  private final List<StockMovement> moved = new ArrayList<>();
  private final List<Passport> passports = new ArrayList<>();
  private final List<FeedEvent> told = new ArrayList<>();
  private final List<ApplicationNumber> cleared = new ArrayList<>();
  private final QueueInMemory queue = new QueueInMemory();
  private final List<ServicePeriod> measured = new ArrayList<>();
  private final WaitingRoom room =
      new WaitingRoom(
          queue,
          queue.cards,
          new MeasuredStandards(measured),
          new OneOffice(),
          new MovedClock(NOW));
  private BookletState book;
  private final AfterEnding after =
      new AfterEnding(
          bills,
          diary,
          room,
          only(Shelf.class, Map.of("clear", given -> cleared.add((ApplicationNumber) given[0]))),
          booklets(),
          passports(),
          new PassportBook(passports(), told::add, new OneOffice()));

  @Test
  void whatWasNeverPaidIsVoidAndThePlaceOfWhoDiedBeforeComingIsFree() {
    bills.add(BillFixture.unpaid());
    quotas.set(Quota.open(SLOT, LocalTime.of(10, 0), 1));
    diary.book(NUMBER, SLOT);

    end(Status.REGISTERED, Step.CANCEL_DECEASED, Status.CANCELLED);

    assertThat(bills.of(NUMBER)).noneMatch(bill -> bill.status().isOpen());
    assertThat(quotas.find(SLOT).orElseThrow().free()).isEqualTo(1);
    assertThat(appointments.find(NUMBER).orElseThrow().status())
        .isEqualTo(AppointmentStatus.RELEASED);
  }

  @Test
  void whoMissesTheDayHasUsedThePlace() {
    quotas.set(Quota.open(SLOT, LocalTime.of(10, 0), 1));
    diary.book(NUMBER, SLOT);

    end(Status.REGISTERED, Step.LAPSE_NO_SHOW, Status.LAPSED);

    assertThat(quotas.find(SLOT).orElseThrow().free()).isZero();
  }

  @Test
  void anUncollectedPassportLeavesTheShelfIsSpoiltAndValidNowhere() {
    book = BookletState.USED;
    passports.add(
        Passport.issued("X0500001", NUMBER, BillFixture.TODAY, LocalDate.of(2036, 11, 23), NOW));

    end(Status.READY, Step.CANCEL_UNCOLLECTED, Status.CANCELLED);

    assertThat(cleared).containsExactly(NUMBER);
    assertThat(moved)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.step()).isEqualTo(BookletStep.SPOIL);
              assertThat(line.cause()).isEqualTo(SpoilCause.CASE_ENDED);
              assertThat(line.signatures().officer()).isEqualTo("kepala");
              assertThat(line.signatures().witness()).isEqualTo("cetak");
            });
    assertThat(passports.get(0).status()).isEqualTo(PassportStatus.CANCELLED);
    assertThat(told)
        .as("the directorate's register hears of it")
        .singleElement()
        .satisfies(event -> assertThat(event.data()).containsEntry("status", "CANCELLED"));
  }

  @Test
  void aBookAtTheStationWaitsForTheStationsAnswer() {
    book = BookletState.RESERVED;

    end(Status.IN_PRODUCTION, Step.CANCEL_DECEASED, Status.CANCELLED);

    assertThat(moved).isEmpty();
  }

  @Test
  void aBookThatWasOnlySetAsideGoesBackToItsDrawer() {
    book = BookletState.RESERVED;

    end(Status.APPROVED, Step.WITHDRAW, Status.WITHDRAWN);

    assertThat(moved).extracting(StockMovement::step).containsExactly(BookletStep.RELEASE);
  }

  @Test
  void whoWithdrawsInTheWaitingRoomIsNotCalledAndLeavesHisCard() {
    Ticket waiting = room.give(NUMBER, "BPN", Lane.BOOTH);
    queue.cards.issue("KL-001", "BPN", NUMBER, NOW);

    end(Status.ACCEPTED, Step.WITHDRAW, Status.WITHDRAWN);

    assertThat(queue.find(waiting.id()).orElseThrow().state()).isEqualTo(TicketState.CLOSED);
    assertThat(queue.cards.of(NUMBER)).isEmpty();
    assertThat(measured).as("nobody was served").isEmpty();
  }

  @Test
  void theServiceDuringWhichACaseEndsIsMeasured() {
    Ticket called = room.give(NUMBER, "BPN", Lane.BOOTH);
    called = room.step(called, TicketStep.CALL, "3", "wawancara");
    called = room.step(called, TicketStep.BEGIN, "3", "wawancara");

    end(Status.ACCEPTED, Step.REJECT_AT_INTERVIEW, Status.REJECTED);

    assertThat(queue.find(called.id()).orElseThrow().state()).isEqualTo(TicketState.SERVED);
    assertThat(measured).hasSize(1);
  }

  @Test
  void aHandedOverPassportStaysWhatItIs() {
    book = BookletState.USED;

    end(Status.READY, Step.HAND_OVER, Status.HANDED_OVER);

    assertThat(moved).isEmpty();
    assertThat(cleared).isEmpty();
  }

  private void end(Status from, Step step, Status to) {
    List<Transition> history =
        List.of(
            line(1, Status.APPROVED, Step.START_PRODUCTION, Status.IN_PRODUCTION, "cetak"),
            line(2, from, step, to, "kepala"));
    Application application =
        Application.restore(
            NUMBER,
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            to,
            2,
            history);
    after.taken(application, history.get(1));
  }

  private static Transition line(int at, Status from, Step step, Status to, String who) {
    return new Transition(
        NUMBER, at, from, step, to, who, "BPN", NOW, null, "0".repeat(64), "0".repeat(64));
  }

  private Booklets booklets() {
    return only(
        Booklets.class,
        Map.of(
            "heldFor",
            given -> Optional.ofNullable(book).map(AfterEndingTest::book),
            "move",
            given -> moved.add((StockMovement) given[0])));
  }

  private Passports passports() {
    return only(
        Passports.class,
        Map.of(
            "of",
            given -> passports.stream().findFirst(),
            "save",
            given -> passports.set(0, (Passport) given[0])));
  }

  private static Booklet book(BookletState state) {
    return new Booklet(
        new BookletNumber("X0500001"), "ELECTRONIC_48", state, "BPN", "cetak", NUMBER);
  }

  /** A port of which only the named calls may come. */
  private static <P> P only(Class<P> port, Map<String, Call> calls) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, given) -> {
              Object answer = calls.get(method.getName()).with(given);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }

  /** What a port does when it is called. */
  private interface Call {
    Object with(Object[] given);
  }
}
