package id.go.imigrasi.paspor.persistence.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverRowsTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");

  @Test
  void keepsALineOfTheRegisterFromBeginningToSignature() {
    HandOver begun =
        HandOver.begun(
            Cases.any(),
            new Collector(
                Collector.Kind.PROXY,
                "RANI",
                "6471020000000000",
                Set.of(Collector.Evidence.IDENTITY_PAPER, Collector.Evidence.POWER_OF_ATTORNEY)),
            "lina",
            NOW);
    Database.run(em -> new JpaHandOvers(em).keep(begun));
    assertThat(find(begun.application())).contains(begun);

    HandOver signed =
        begun
            .compared(new Comparison(Comparison.Method.IDENTITY_PHOTO, true, ""))
            .signed(new ImageRef(UUID.randomUUID(), "0".repeat(64)), NOW.plusSeconds(60));
    Database.run(em -> new JpaHandOvers(em).keep(signed));
    assertThat(find(begun.application())).contains(signed);
  }

  @Test
  void keepsACollectorWhoShowedNothing() {
    HandOver begun =
        HandOver.begun(
            Cases.any(),
            new Collector(Collector.Kind.APPLICANT, "RANI", "1", Set.of()),
            "lina",
            NOW);
    Database.run(em -> new JpaHandOvers(em).keep(begun));

    assertThat(find(begun.application())).contains(begun);
  }

  @Test
  void givesEachPassportOnePlaceOnTheShelf() {
    ApplicationNumber first = Cases.any();
    ApplicationNumber second = Cases.any();

    assertThat(assign(first).label()).isEqualTo("R01-01");
    assertThat(assign(second).label()).isEqualTo("R01-02");
    assertThat(assign(first).label()).isEqualTo("R01-01");
    Database.run(em -> shelf(em).clear(first));
    assertThat(Database.<Optional<ShelfPlace>>in(em -> shelf(em).of(first))).isEmpty();
  }

  @Test
  void laysAPassportWhereTheScannerSaysAndNeverTwoInOnePlace() {
    ApplicationNumber moved = Cases.any();
    ApplicationNumber next = Cases.any();
    ShelfPlace second = ShelfPlace.labelled("SHELF-SCAN", "R01-02");
    assertThat(assign(moved, "SHELF-SCAN").label()).isEqualTo("R01-01");

    Database.run(em -> shelf(em).put(moved, second));
    assertThat(assign(moved, "SHELF-SCAN")).isEqualTo(second);
    assertThatThrownBy(() -> Database.run(em -> shelf(em).put(next, second)))
        .hasMessageStartingWith("handover.shelf.taken");
    assertThat(assign(next, "SHELF-SCAN").label()).isEqualTo("R01-03");
  }

  @Test
  void keepsEveryAttemptInItsOrderAndNeverTheName() {
    ApplicationNumber number = Cases.any();
    Attempt differed =
        new Attempt(number, Collector.Kind.APPLICANT, Attempt.Outcome.DIFFERED, "lina", NOW, null);
    Attempt refused =
        new Attempt(
            number, Collector.Kind.PROXY, Attempt.Outcome.REFUSED, "lina", NOW, "ü".repeat(200));
    Attempt allowed =
        new Attempt(
            number,
            Collector.Kind.FAMILY,
            Attempt.Outcome.ALLOWED,
            "kepala",
            NOW.plusSeconds(1),
            "Wajah cocok");
    List.of(differed, refused, allowed)
        .forEach(each -> Database.run(em -> new JpaAttempts(em).add(each)));

    assertThat(Database.<List<Attempt>>in(em -> new JpaAttempts(em).of(number)))
        .containsExactly(differed, refused, allowed);
    assertThat(Database.<List<Attempt>>in(em -> new JpaAttempts(em).of(Cases.any()))).isEmpty();
  }

  @Test
  void keepsEachProposalToCancelUntilTheHeadDeclinesIt() {
    ApplicationNumber number = Cases.in(Status.READY);
    CancellationProposal first =
        new CancellationProposal(number, 1, "lina", NOW, "Tidak diangkat", null);
    CancellationProposal declined = first.declined("kepala", NOW.plusSeconds(9), "Dirawat");
    CancellationProposal second =
        new CancellationProposal(number, 2, "lina", NOW.plusSeconds(99), "Tidak datang", null);

    keep(first);
    assertThat(latest(number)).contains(first);
    keep(declined);
    assertThat(latest(number)).contains(declined);
    assertThat(open()).doesNotContain(number);
    keep(second);
    assertThat(latest(number)).contains(second);
    assertThat(open()).contains(number);
  }

  @Test
  void whatWasCollectedAfterAllWaitsForNoHead() {
    ApplicationNumber number = Cases.in(Status.HANDED_OVER);
    keep(new CancellationProposal(number, 1, "lina", NOW, "Tidak diangkat", null));

    assertThat(open()).doesNotContain(number);
  }

  private static Set<ApplicationNumber> open() {
    return Database.in(em -> new JpaCancellationProposals(em).open());
  }

  @Test
  void keepsAPassportThatGoesByPostUntilTheReceiptIsProven() {
    ApplicationNumber number = Cases.in(Status.READY);
    PostalDelivery agreed =
        PostalDelivery.agreed(number, "Jl Contoh 1", "Surat 1, 5 Jun 2026", "lina", NOW);
    PostalDelivery posted =
        agreed.posted(
            new PostalDelivery.Posting(
                "RR123456789ID",
                "JOKO",
                new ImageRef(UUID.randomUUID(), "0".repeat(64)),
                "lina",
                NOW.plusSeconds(60)));
    PostalDelivery back =
        posted.ended(new PostalDelivery.End(false, "Alamat kosong", "lina", NOW.plusSeconds(99)));
    for (PostalDelivery each : List.of(agreed, posted)) {
      Database.run(em -> new JpaPostalDeliveries(em).keep(each));
      assertThat(delivery(number)).contains(each);
      assertThat(underWay()).contains(each);
    }
    Database.run(em -> new JpaPostalDeliveries(em).keep(back));
    assertThat(delivery(number)).contains(back);
    assertThat(underWay()).doesNotContain(back);
  }

  private static Optional<PostalDelivery> delivery(ApplicationNumber number) {
    return Database.in(em -> new JpaPostalDeliveries(em).latest(number));
  }

  private static List<PostalDelivery> underWay() {
    return Database.in(em -> new JpaPostalDeliveries(em).open());
  }

  private static void keep(CancellationProposal proposal) {
    Database.run(em -> new JpaCancellationProposals(em).keep(proposal));
  }

  private static Optional<CancellationProposal> latest(ApplicationNumber number) {
    return Database.in(em -> new JpaCancellationProposals(em).latest(number));
  }

  private static ShelfPlace assign(ApplicationNumber number) {
    return assign(number, "SHELF-TEST");
  }

  private static ShelfPlace assign(ApplicationNumber number, String location) {
    return Database.in(em -> shelf(em).assign(number, location));
  }

  private static JpaShelf shelf(jakarta.persistence.EntityManager em) {
    return new JpaShelf(em, new Counters(em));
  }

  private static Optional<HandOver> find(ApplicationNumber number) {
    return Database.in(em -> new JpaHandOvers(em).of(number));
  }
}
