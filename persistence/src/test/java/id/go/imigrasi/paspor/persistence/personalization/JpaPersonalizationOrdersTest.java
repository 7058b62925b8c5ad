package id.go.imigrasi.paspor.persistence.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JpaPersonalizationOrdersTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final Mrz MRZ =
      Mrz.read(
          "PPIDNSUHARTINI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
              + "X1234567<7IDN9002155F3603103<<<<<<<<<<<<<<<8");
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Test
  void bringsAnOrderBackWithEverythingTheStationSaid() {
    PersonalizationOrder order = order();
    inOrders(orders -> added(orders, order));
    ChipReferences chip = new ChipReferences(image(), groups(), image(), image());
    PersonalizationOrder done =
        order.with(StationAnswer.done(order.requestId(), NOW.plusSeconds(60), chip));
    inOrders(orders -> saved(orders, done));

    assertThat(find(order.requestId())).isEqualTo(done);
    PersonalizationOrder latest =
        inOrders(orders -> orders.latestOf(order.application())).orElseThrow();
    assertThat(latest.chip()).contains(chip);
  }

  @Test
  void whatAStationOutsideTheOfficeMadeIsKnownFromTheOrder() {
    PersonalizationOrder order = order();
    inOrders(orders -> added(orders, order));
    StationWork made =
        new StationWork(
            "epoch",
            order.requestId(),
            order.application(),
            order.booklet(),
            StationState.SPOILT,
            NOW);
    boolean before = Database.in(em -> new JpaRestoreFindings(em).agrees(made));
    inOrders(
        orders ->
            saved(
                orders, order.with(StationAnswer.spoilt(order.requestId(), NOW, SpoilCause.CHIP))));
    boolean after = Database.in(em -> new JpaRestoreFindings(em).agrees(made));

    assertThat(before).isFalse();
    assertThat(after).isTrue();
  }

  @Test
  void aBookHasOneOpenOrderAndAnotherOnceThatIsOver() {
    PersonalizationOrder first = order();
    inOrders(orders -> added(orders, first));
    PersonalizationOrder second = forBooklet(first.booklet());
    assertThatThrownBy(() -> inOrders(orders -> added(orders, second)))
        .isInstanceOf(Refused.class)
        .hasMessage("personalization.order.open");

    PersonalizationOrder rejected =
        first.with(StationAnswer.rejected(first.requestId(), NOW, "signer-refused"));
    inOrders(orders -> saved(orders, rejected));
    assertThat(find(first.requestId()).latest().reason()).isEqualTo("signer-refused");
    inOrders(orders -> added(orders, second));
  }

  @Test
  void claimsOnlyOrdersWhoseStationIsSilent() {
    PersonalizationOrder silent = order();
    PersonalizationOrder done = order();
    inOrders(orders -> added(orders, silent));
    inOrders(orders -> added(orders, done));
    inOrders(
        orders ->
            saved(orders, done.with(StationAnswer.spoilt(done.requestId(), NOW, SpoilCause.CHIP))));
    List<UUID> claimed =
        inOrders(orders -> orders.claimSilent(NOW.plusSeconds(601), 1000)).stream()
            .map(PersonalizationOrder::requestId)
            .toList();
    assertThat(claimed).contains(silent.requestId()).doesNotContain(done.requestId());
    List<PersonalizationOrder> early =
        inOrders(orders -> orders.claimSilent(NOW.plusSeconds(599), 1000));
    assertThat(early).isEmpty();
  }

  @Test
  void keepsTheReportOfTheSecondReading() {
    PersonalizationOrder order = order();
    QualityReport report =
        new QualityReport(
            order.requestId(),
            order.application(),
            Set.of(QualityCheck.HASHES, QualityCheck.FACE),
            SpoilCause.CHIP,
            "quality",
            NOW);
    Database.run(em -> new JpaPersonalizationOrders(em).add(report));
    QualityReport found = inOrders(orders -> orders.reportOf(order.requestId())).orElseThrow();
    assertThat(found).isEqualTo(report);
  }

  @Test
  void theStationTakesARequestOnce() {
    StationJob job =
        new StationJob(
            UUID.randomUUID(),
            "x".repeat(4000),
            image(),
            groups(),
            image(),
            StationState.ACCEPTED,
            "accepted",
            NOW);
    boolean first = Database.in(em -> new JpaStationJobs(em).add(job));
    boolean second = Database.in(em -> new JpaStationJobs(em).add(job));
    assertThat(first).isTrue();
    assertThat(second).isFalse();
    StationJob done = job.answered(StationState.DONE, "done");
    Database.run(em -> new JpaStationJobs(em).save(done));
    StationJob found =
        Database.in(em -> new JpaStationJobs(em).claim(job.requestId())).orElseThrow();
    assertThat(found).isEqualTo(done);
    assertThat(found.secrets()).isNull();
  }

  /** As many as a chip may have. */
  private static SortedMap<Integer, ImageRef> groups() {
    SortedMap<Integer, ImageRef> groups = new TreeMap<>();
    for (int group = 1; group <= 16; group++) {
      groups.put(group, image());
    }
    return groups;
  }

  private static PersonalizationOrder order() {
    return forBooklet(
        new BookletNumber(String.format(Locale.ROOT, "Q%07d", NEXT.getAndIncrement())));
  }

  private static PersonalizationOrder forBooklet(BookletNumber booklet) {
    DataPage page =
        new DataPage(
            "P",
            booklet,
            new PassportName("SUHARTINI"),
            "IDN",
            "IDN",
            Sex.FEMALE,
            new Birth("BALIKPAPAN", LocalDate.of(1990, 2, 15)),
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2036, 3, 10),
            "BALIKPAPAN",
            "",
            "");
    return new PersonalizationOrder(
        UUID.randomUUID(),
        new ApplicationNumber(
            String.format(Locale.ROOT, "21102611230%05d", NEXT.getAndIncrement())),
        "ELECTRONIC_10",
        booklet,
        false,
        page,
        MRZ,
        image(),
        null,
        new ChipDetails(
            new FullName("SUHARTINI"),
            Map.of(FingerPosition.RIGHT_LITTLE, image(), FingerPosition.LEFT_MIDDLE, image())),
        StationState.REQUESTED,
        NOW,
        null);
  }

  private static ImageRef image() {
    return new ImageRef(UUID.randomUUID(), "ab".repeat(32));
  }

  private static PersonalizationOrder find(UUID id) {
    return inOrders(orders -> orders.find(id)).orElseThrow();
  }

  private static boolean added(JpaPersonalizationOrders orders, PersonalizationOrder order) {
    orders.add(order, NOW.plusSeconds(600));
    return true;
  }

  private static boolean saved(JpaPersonalizationOrders orders, PersonalizationOrder order) {
    orders.save(order, NOW.plusSeconds(600));
    return true;
  }

  private static <T> T inOrders(Function<JpaPersonalizationOrders, T> work) {
    return Database.in(em -> work.apply(new JpaPersonalizationOrders(em)));
  }
}
