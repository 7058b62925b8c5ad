package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.MrzPrinter;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** The office's production without the desks before it: cases whose passports are to be made. */
@Dependent
public class PrintShop {
  private static final String LOCATION = "BPN";
  private static final String BLANK = "TEST";
  private static final Duration LONG = Duration.ofSeconds(60);

  /** Straight from a draft into the production: the other desks have their own tests. */
  private static final Lifecycle SHORT_CUT =
      new Lifecycle(
          List.of(
              new Lifecycle.Row(
                  Status.DRAFT,
                  Step.START_PRODUCTION,
                  Set.of(Role.PRINT_OPERATOR),
                  Status.IN_PRODUCTION,
                  List.of())));

  @Inject Applications applications;
  @Inject Booklets booklets;
  @Inject Images images;
  @Inject MrzPrinter zones;
  @Inject PersonalizationOrders orders;
  @Inject Station station;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  JMSContext jms;

  @Resource(lookup = "java:/jms/queue/PersonalizationAnswers")
  Queue answers;

  /** Twenty books in the printer's drawer. */
  void aDrawerWithBooks() throws Exception {
    aDrawerWith("IT-1", "T0000001", 20);
  }

  /** A delivery of so many books, in the printer's drawer. */
  void aDrawerWith(String delivery, String number, int books) throws Exception {
    BookletNumber first = new BookletNumber(number);
    BookletNumber last =
        new BookletNumber(
            number.charAt(0)
                + String.format(
                    Locale.ROOT, "%07d", Integer.parseInt(number.substring(1)) + books - 1));
    BookletRange range = new BookletRange(first, last);
    Signatures two = new Signatures("custodian", "supervisor", clock.instant());
    if (in(() -> booklets.find(first)).isEmpty()) {
      in(
          () -> {
            booklets.receive(new Batch(delivery, BLANK, range, LOCATION), two);
            booklets.move(
                StockMovement.of(range, BookletStep.ISSUE, two, LOCATION).toDrawer("printer"));
            return null;
          });
    }
  }

  /** An order given to the station. */
  PersonalizationOrder ordered() throws Exception {
    return give(draft());
  }

  /** The draft becomes the office's order, and the station has it. */
  PersonalizationOrder give(PersonalizationOrder order) throws Exception {
    return in(
        () -> {
          orders.add(order, clock.instant().plus(LONG));
          station.order(order);
          return order;
        });
  }

  /** The order is in the office's rows; the station is told nothing. */
  PersonalizationOrder isKnown(PersonalizationOrder order) throws Exception {
    return in(
        () -> {
          orders.add(order, clock.instant().plus(LONG));
          return order;
        });
  }

  /** The station says that it has the order, whether the office knows of it or not. */
  void stationAccepts(PersonalizationOrder order) {
    String request = order.requestId().toString();
    String text =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", UUID.randomUUID().toString())
            .add("source", "urn:paspor:test")
            .add("type", "id.go.imigrasi.paspor.personalization.answer.v1")
            .add("subject", request)
            .add("time", clock.instant().toString())
            .add("datacontenttype", "application/json")
            .add(
                "data",
                Json.createObjectBuilder().add("requestId", request).add("state", "ACCEPTED"))
            .build()
            .toString();
    jms.createProducer()
        .setProperty("type", "personalization.answer")
        .setProperty("version", "1")
        .setProperty("subject", request)
        .send(answers, text);
  }

  /** A case in production with its book, and the order for it, not yet given. */
  PersonalizationOrder draft() throws Exception {
    ApplicationNumber number = new ApplicationNumber(RegistrationForm.newNumber());
    Actor printer = new Actor("printer", Set.of(Role.PRINT_OPERATOR), LOCATION);
    return in(
        () -> {
          Application application =
              Application.draft(
                  number,
                  new Filing(
                      "2110",
                      LOCATION,
                      Procedure.M_PASPOR,
                      ApplicationType.NEW_ADULT,
                      "ELECTRONIC_10",
                      false));
          application.take(
              SHORT_CUT, Step.START_PRODUCTION, printer, Facts.NONE, clock.instant(), null);
          applications.save(application);
          Booklet booklet =
              booklets.reserve(
                  number, BLANK, LOCATION, Signatures.alone("printer", clock.instant()));
          return order(number, booklet, images.keep(face(), "image/jpeg"));
        });
  }

  private PersonalizationOrder order(ApplicationNumber number, Booklet booklet, ImageRef face) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    DataPage page =
        new DataPage(
            "P",
            booklet.number(),
            new PassportName("PERCOBAAN PRODUKSI"),
            "IDN",
            "IDN",
            Sex.FEMALE,
            new Birth("BALIKPAPAN", LocalDate.of(1990, 2, 15)),
            today,
            today.plusYears(10),
            "BALIKPAPAN",
            "",
            "");
    return new PersonalizationOrder(
        UUID.randomUUID(),
        number,
        "ELECTRONIC_10",
        booklet.number(),
        false,
        page,
        zones.print(page),
        face,
        null,
        ChipDetails.withoutFingers(new FullName("PERCOBAAN PRODUKSI")),
        StationState.REQUESTED,
        clock.instant(),
        null);
  }

  private static byte[] face() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  /** The work in a transaction of its own. */
  <T> T in(Callable<T> work) throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      T result = work.call();
      transaction.commit();
      done = true;
      return result;
    } finally {
      if (!done && transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
        transaction.rollback();
      }
    }
  }
}
