package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.integration.http.SecondTry;
import id.go.imigrasi.paspor.neighbours.people.Papers;
import id.go.imigrasi.paspor.service.InformationService;
import id.go.imigrasi.paspor.service.Registration;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the demo's applications come in: from the app, paid or not, or over the counter. */
@Dependent
public class Registrations {
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final long EIGHT_DIGITS = 100_000_000L;

  @Inject Glance glance;
  @Inject Neighbourhood neighbours;
  @Inject PaymentGateway simponi;
  @Inject RegistrationService registrations;
  @Inject InformationService information;

  /** As M-Paspor hands it over: its own number, a place, a bill of SIMPONI, photographed papers. */
  void byApp(Walk walk, Booking booking, Pictures pictures) throws Exception {
    ApplicationNumber number = number(walk.player());
    walk.numbered(number);
    Issued issued = raise(walk, number, booking);
    Payment payment = booking.paid() ? pay(issued) : null;
    Registration registration =
        new Registration(
            "demo-" + number.digits(),
            number,
            booking.location(),
            walk.type(),
            booking.product(),
            false,
            walk.player().applicant(),
            new Slot(booking.location(), booking.day(), booking.start(), booking.kind()),
            issued,
            null,
            payment,
            photographs(walk.player(), booking, pictures),
            Optional.empty());
    // SIMPONI's own push of the payment may come at the same instant, as it may to the app's call
    Staff.M_PASPOR.does(() -> SecondTry.of(() -> registrations.register(registration)));
  }

  /** Somebody without the app at the information desk. */
  void byCounter(Walk walk, String product) throws Exception {
    InformationService.WalkIn walkIn =
        new InformationService.WalkIn(
            walk.type(), product, false, false, walk.player().applicant(), Optional.empty());
    walk.numbered(Staff.INFORMATION.does(() -> information.register(walkIn)));
  }

  private Issued raise(Walk walk, ApplicationNumber number, Booking booking) throws Unreachable {
    Filing filing =
        new Filing(
            glance.office(),
            booking.location(),
            Procedure.M_PASPOR,
            walk.type(),
            booking.product(),
            false);
    BillOrder order =
        glance.order(Chargeable.of(filing), number, walk.player().name().text(), TWO_HOURS);
    Issued raised = simponi.raise(order);
    return new Issued(raised.code(), raised.transaction(), glance.now(), order.expiresAt());
  }

  private Payment pay(Issued issued) throws Exception {
    Instant paidAt = glance.now();
    JsonObject paid = neighbours.pay(issued.code().digits(), paidAt);
    return new Payment(
        new Ntpn(paid.getString("ntpn")),
        new BillingCode(issued.code().digits()),
        paid.getString("transaction"),
        paid.getString("ntb"),
        paidAt,
        paid.getString("agent"),
        paid.getString("channel"),
        LocalDate.ofInstant(paidAt, WIB),
        new Rupiah(paid.getJsonNumber("amount").longValue()));
  }

  private static List<Registration.Photograph> photographs(
      Player player, Booking booking, Pictures pictures) throws Exception {
    List<Registration.Photograph> all = new ArrayList<>();
    for (Papers.Kind kind : booking.papers()) {
      all.add(new Registration.Photograph(documentKind(kind), pictures.paper(player, kind)));
    }
    return all;
  }

  private static DocumentKind documentKind(Papers.Kind kind) {
    return switch (kind) {
      case KTP -> DocumentKind.IDENTITY_CARD;
      case FAMILY_CARD -> DocumentKind.FAMILY_CARD;
      case BIRTH_CERTIFICATE -> DocumentKind.BIRTH_CERTIFICATE;
      case MARRIAGE_BOOK -> DocumentKind.MARRIAGE_BOOK;
      case DIPLOMA -> DocumentKind.DIPLOMA;
      case OLD_PASSPORT -> DocumentKind.OLD_PASSPORT;
      case POLICE_REPORT -> DocumentKind.POLICE_LOSS_REPORT;
      case STATEMENT -> DocumentKind.STATEMENT;
    };
  }

  /** M-Paspor's own form of number: 99, the day, eight digits. */
  private ApplicationNumber number(Player player) {
    String day = LocalDate.ofInstant(glance.now(), WIB).format(DAY);
    return new ApplicationNumber(
        "99" + day + String.format(Locale.ROOT, "%08d", player.seed() % EIGHT_DIGITS));
  }

  /**
   * What the applicant chose in the app.
   *
   * @param papers photographed with the telephone
   */
  record Booking(
      LocalDate day,
      LocalTime start,
      String location,
      SlotKind kind,
      String product,
      boolean paid,
      List<Papers.Kind> papers) {

    static Booking of(LocalDate day, ApplicationType type) {
      boolean child = type == ApplicationType.NEW_CHILD;
      return new Booking(
          day,
          LocalTime.of(8, 0),
          "BPN",
          SlotKind.REGULAR,
          child ? "ELECTRONIC_5" : "ELECTRONIC_10",
          true,
          List.of(child ? Papers.Kind.FAMILY_CARD : Papers.Kind.KTP));
    }

    Booking at(LocalTime time) {
      return new Booking(day, time, location, kind, product, paid, papers);
    }

    Booking inTheMall() {
      return new Booking(day, start, "BPN-MPP", kind, product, paid, papers);
    }

    Booking ofPriority() {
      return new Booking(day, start, location, SlotKind.PRIORITY, product, paid, papers);
    }

    Booking unpaid() {
      return new Booking(day, start, location, kind, product, false, papers);
    }

    Booking with(Papers.Kind... shown) {
      return new Booking(day, start, location, kind, product, paid, List.of(shown));
    }
  }
}
