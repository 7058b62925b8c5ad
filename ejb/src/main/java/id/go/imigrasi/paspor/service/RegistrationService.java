package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Quote;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import id.go.imigrasi.paspor.domain.feed.Inbox;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How applications come into the office: handed over by M-Paspor, registered by the office itself
 * where the setting says so, or brought to the counter.
 */
@Stateless
public class RegistrationService {
  private static final String SOURCE = "m-paspor";
  private static final Duration WHILE_NO_CODE = Duration.ofHours(2);

  @Inject Applications applications;
  @Inject Applicants applicants;
  @Inject Appointments appointments;
  @Inject Bills bills;
  @Inject Tariffs tariffs;
  @Inject Inbox inbox;
  @Inject Intake intake;
  @Inject StockOutlook stock;
  @Inject Diary diary;
  @Inject Treasury treasury;
  @Inject Announcements announcements;
  @Inject Casework casework;
  @Inject Offices offices;
  @Inject Checks questions;
  @Inject Callers callers;
  @Inject Clock clock;

  /** {@code m-paspor}: numbers and bills come from there; {@code own}: the office makes them. */
  @Inject
  @ConfigProperty(name = "paspor.registration.mode", defaultValue = "m-paspor")
  String mode;

  /**
   * Takes a registration in with its place, bill, payment and papers, all or nothing. The same
   * number of the same person, and the same key, change nothing.
   */
  @RolesAllowed({"M_PASPOR", "APPLICANT"})
  public Registered register(Registration registration) {
    Optional<Registered> known = known(registration);
    if (known.isPresent()) {
      return known.get();
    }
    ApplicationNumber number = number(registration);
    if (!inbox.isFirst(SOURCE, registration.key(), number.digits())) {
      throw Refused.because("registration.key.reused");
    }
    intake.examine(registration);
    if ("own".equals(mode) && registration.payment() == null) {
      stock.mustCover(registration.product());
    }
    Application application = enter(registration, number);
    place(registration, application);
    return standing(application.number(), true);
  }

  /**
   * Somebody without M-Paspor at the counter: a number is given, and the bill waits until the
   * papers are checked.
   */
  @RolesAllowed({"INFORMATION_DESK", "CUSTOMER_SERVICE"})
  public Application walkIn(
      String location, ApplicationType type, String product, boolean sameDay, Applicant applicant) {
    Intake.mustBeBorn(applicant, offices.own().today(clock));
    Procedure procedure =
        type == ApplicationType.ENDORSEMENT
            ? Procedure.ENDORSEMENT
            : type.isExamined() ? Procedure.EXAMINATION : Procedure.WALK_IN;
    Filing filing = new Filing(offices.own().code(), location, procedure, type, product, sameDay);
    return enter(nextNumber(), filing, applicant);
  }

  /** How a registration stands now. */
  @RolesAllowed({"M_PASPOR", "APPLICANT"})
  public Registered standing(ApplicationNumber number) {
    return standing(number, false);
  }

  /** The applicant mends the address or telephone number he left; the same again is no step. */
  @RolesAllowed("M_PASPOR")
  public void correct(ApplicationNumber number, Contact contact) {
    Applicant applicant = applicants.of(casework.load(number).number()).orElseThrow();
    if (!applicant.contact().equals(contact)) {
      casework.take(number, Step.CORRECT_REGISTRATION, callers.current(), null);
      applicants.keep(number, applicant.withContact(contact));
    }
  }

  /**
   * The applicant does not want it any more: the place is free, an unpaid bill is void. Whoever
   * cancels what is cancelled changes nothing.
   */
  @RolesAllowed("M_PASPOR")
  public void cancel(ApplicationNumber number) {
    if (casework.load(number).latest().map(Transition::step).stream()
        .anyMatch(Step.CANCEL_REGISTRATION::equals)) {
      return;
    }
    casework.take(number, Step.CANCEL_REGISTRATION, callers.current(), null);
  }

  private Optional<Registered> known(Registration registration) {
    Optional<ApplicationNumber> number =
        registration.number() == null
            ? inbox.outcome(SOURCE, registration.key()).map(ApplicationNumber::new)
            : Optional.of(registration.number());
    return number
        .flatMap(applications::find)
        .map(
            application -> {
              boolean same =
                  applicants
                      .of(application.number())
                      .filter(one -> one.nik().equals(registration.applicant().nik()))
                      .isPresent();
              if (!same) {
                throw Refused.because("application.exists");
              }
              return standing(application.number(), false);
            });
  }

  /** M-Paspor's number, or where the office registers by itself a new one of its own. */
  private ApplicationNumber number(Registration registration) {
    if (registration.number() != null) {
      return registration.number();
    }
    if (!"own".equals(mode)) {
      throw Refused.because("registration.number.missing");
    }
    return nextNumber();
  }

  private Application enter(Registration registration, ApplicationNumber number) {
    Office office = offices.own();
    Chargeable asked =
        Chargeable.of(
            new Filing(
                office.code(),
                registration.location(),
                Procedure.M_PASPOR,
                registration.type(),
                registration.product(),
                registration.sameDay()));
    Quote quote = tariffs.tariff().quote(asked, office.today(clock));
    if (registration.amount() != null && !registration.amount().equals(quote.total())) {
      throw Refused.because("registration.amount.other", quote.total().toString());
    }
    Procedure procedure =
        quote.nothingDue().isPresent() ? Procedure.NOTHING_DUE : Procedure.M_PASPOR;
    Filing filing =
        new Filing(
            office.code(),
            registration.location(),
            procedure,
            registration.type(),
            registration.product(),
            registration.sameDay());
    registration
        .earlier()
        .ifPresent(passport -> questions.askFor(number, Moment.REGISTRATION, passport));
    return enter(number, filing, registration.applicant());
  }

  private Application enter(ApplicationNumber number, Filing filing, Applicant applicant) {
    Application application = Application.draft(number, filing);
    // the questions to the neighbours are opened with the step, and go by who is named
    applicants.keep(number, applicant);
    casework.take(application, Step.REGISTER, callers.current(), null);
    return casework.load(number);
  }

  /** Bill, place and papers; money that came already makes the place a booked one. */
  private void place(Registration registration, Application application) {
    ApplicationNumber number = application.number();
    Bill bill = treasury.raise(application);
    if (registration.bill() != null && bill.status().isOpen()) {
      bill = treasury.codeGiven(bill, registration.bill());
    } else if (bill.status().isOpen() && !"own".equals(mode)) {
      throw Refused.because("registration.bill.missing");
    }
    intake.keep(number, registration.papers());
    if (registration.slot() != null) {
      takePlace(registration, bill);
    }
    if (registration.payment() != null) {
      treasury.keep(registration.payment());
    }
    announce(number, bill);
  }

  private void takePlace(Registration registration, Bill bill) {
    ApplicationNumber number = bill.application();
    Slot wanted = registration.slot();
    List<Bill> now = bills.of(number);
    boolean settled =
        registration.payment() != null || now.stream().allMatch(b -> b.status().isSettled());
    if (settled) {
      // who has paid gets a place, if need be on the next day that has one
      diary.book(number, diary.freeOrNext(wanted));
    } else {
      diary.hold(number, wanted, holdEnds(bill));
    }
  }

  private Instant holdEnds(Bill bill) {
    return bill.issued() == null
        ? clock.instant().plus(WHILE_NO_CODE).plus(Bill.GRACE)
        : bill.issued().expiresAt().plus(Bill.GRACE).plus(Bill.GRACE);
  }

  private void announce(ApplicationNumber number, Bill bill) {
    String when =
        appointments
            .find(number)
            .map(place -> place.slot().day() + " " + place.slot().start())
            .orElse("-");
    String code = bill.code().map(Object::toString).orElse("-");
    announcements.tell(number, NoticeKind.REGISTERED, "1", when, code, bill.total().toString());
  }

  private Registered standing(ApplicationNumber number, boolean fresh) {
    return new Registered(
        casework.load(number), appointments.find(number), bills.of(number), fresh);
  }

  private ApplicationNumber nextNumber() {
    Office office = offices.own();
    return applications.nextNumber(office.code(), office.today(clock));
  }
}
