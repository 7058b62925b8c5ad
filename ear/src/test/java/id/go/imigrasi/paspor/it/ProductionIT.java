package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.Birth;
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
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.MrzPrinter;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityInspection;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.QualityService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the order over the station and the signer in its other server to the quality desk. */
@ExtendWith(ArquillianExtension.class)
class ProductionIT {
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

  private static int running;

  @Inject Applications applications;
  @Inject Booklets booklets;
  @Inject Images images;
  @Inject MrzPrinter zones;
  @Inject PersonalizationOrders orders;
  @Inject Station station;
  @Inject StationJobs jobs;
  @Inject PersonalizationService desk;
  @Inject QualityService quality;
  @Inject UserTransaction transaction;
  @Inject Clock clock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aDrawerWithBooks() throws Exception {
    BookletNumber first = new BookletNumber("T0000001");
    BookletRange range = new BookletRange(first, new BookletNumber("T0000020"));
    Signatures two = new Signatures("custodian", "supervisor", clock.instant());
    if (in(() -> booklets.find(first)).isEmpty()) {
      in(
          () -> {
            booklets.receive(new Batch("IT-1", BLANK, range, LOCATION), two);
            booklets.move(
                StockMovement.of(range, BookletStep.ISSUE, two, LOCATION).toDrawer("printer"));
            return null;
          });
    }
  }

  @Test
  void aPassportIsMadeSignedVerifiedAndPassedByAnotherHand() throws Exception {
    PersonalizationOrder order = ordered();
    awaitState(order, StationState.DONE);

    assertThat(in(() -> applications.find(order.application())).orElseThrow().status())
        .isEqualTo(Status.IN_QUALITY);
    assertThat(in(() -> booklets.find(order.booklet())).orElseThrow().state())
        .isEqualTo(BookletState.USED);
    Caller officer = Caller.named("quality", Role.QUALITY_OFFICER);
    QualityInspection seen = officer.does(() -> quality.inspect(order.application()));
    assertThat(seen.failed()).isEmpty();
    assertThat(seen.chip().mrz()).isEqualTo(order.mrz());
    Caller printer = Caller.named("printer", Role.QUALITY_OFFICER);
    assertThatThrownBy(() -> pass(printer, order))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not-the-printer");
    pass(officer, order);
    assertThat(in(() -> applications.find(order.application())).orElseThrow().status())
        .isEqualTo(Status.READY);
  }

  @Test
  void anOrderAndItsRowsCommitOrRollBackTogether() throws Exception {
    PersonalizationOrder undone = draft();
    transaction.begin();
    orders.add(undone, clock.instant().plus(LONG));
    station.order(undone);
    transaction.rollback();

    PersonalizationOrder kept = ordered();
    awaitState(kept, StationState.DONE);
    assertThat(in(() -> orders.find(undone.requestId()))).isEmpty();
    assertThat(in(() -> jobs.claim(undone.requestId()))).isEmpty();
  }

  @Test
  void anAnswerThatComesAgainChangesNothing() throws Exception {
    PersonalizationOrder order = ordered();
    awaitState(order, StationState.DONE);
    PersonalizationOrder made = in(() -> orders.find(order.requestId())).orElseThrow();
    long version = version(order);
    Caller again = Caller.named("station", Role.STATION);
    again.does(
        () -> {
          desk.receive(made.latest());
          desk.receive(StationAnswer.of(order.requestId(), StationState.ACCEPTED, clock.instant()));
          return null;
        });
    assertThat(in(() -> orders.find(order.requestId()))).contains(made);
    assertThat(version(order)).isEqualTo(version);
  }

  @Test
  void theStationIsAskedWhenItIsSilentAndRepeatsItsAnswer() throws Exception {
    PersonalizationOrder order = draft();
    in(
        () -> {
          // the order's message is lost on the way: nothing was sent
          orders.add(order, clock.instant().minusSeconds(1));
          return null;
        });
    Caller.named("timer", Role.SYSTEM).does(desk::askAboutSilentOrders);
    awaitState(order, StationState.DONE);
  }

  private long version(PersonalizationOrder order) throws Exception {
    return in(() -> applications.find(order.application())).orElseThrow().version();
  }

  private Object pass(Caller officer, PersonalizationOrder order) throws Exception {
    long version = version(order);
    return officer.does(() -> quality.pass(order.application(), version));
  }

  private PersonalizationOrder ordered() throws Exception {
    PersonalizationOrder order = draft();
    return in(
        () -> {
          orders.add(order, clock.instant().plus(LONG));
          station.order(order);
          return order;
        });
  }

  /** A case in production with its book, and the order for it, not yet given. */
  private PersonalizationOrder draft() throws Exception {
    ApplicationNumber number = ApplicationNumber.issue("2110", LocalDate.of(2020, 1, 2), ++running);
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
        StationState.REQUESTED,
        clock.instant(),
        null);
  }

  private void awaitState(PersonalizationOrder order, StationState state) {
    Awaitility.await(state.name())
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(in(() -> orders.find(order.requestId())).orElseThrow().state())
                    .isEqualTo(state));
  }

  private static byte[] face() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  private <T> T in(Callable<T> work) throws Exception {
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
