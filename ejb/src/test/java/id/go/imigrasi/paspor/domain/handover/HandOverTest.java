package id.go.imigrasi.paspor.domain.handover;

import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.FAMILY_CARD_COPY;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.IDENTITY_PAPER;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.POWER_OF_ATTORNEY;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.PROOF_OF_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
  private static final ImageRef SIGNATURE = new ImageRef(new UUID(1, 1), "0".repeat(64));

  @Test
  void entitlesTheApplicantWithReceiptAndIdentityPaper() {
    assertThat(collector(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER).isEntitled())
        .isTrue();
  }

  @Test
  void asksFamilyForTheFamilyCardAndAProxyForThePowerOfAttorney() {
    assertThat(collector(Collector.Kind.FAMILY, PROOF_OF_PAYMENT, IDENTITY_PAPER).missing())
        .extracting(Refusal::key)
        .containsExactly("handover.evidence.family-card-copy");
    assertThat(
            collector(Collector.Kind.PROXY, PROOF_OF_PAYMENT, FAMILY_CARD_COPY, IDENTITY_PAPER)
                .missing())
        .extracting(Refusal::key)
        .containsExactly("handover.evidence.power-of-attorney");
    assertThat(
            collector(Collector.Kind.PROXY, PROOF_OF_PAYMENT, POWER_OF_ATTORNEY, IDENTITY_PAPER)
                .isEntitled())
        .isTrue();
  }

  @Test
  void refusesASignatureBeforeTheComparisonAgreed() {
    HandOver begun =
        HandOver.begun(
            new ApplicationNumber("2110260601000019"),
            collector(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER),
            "lina",
            NOW);
    HandOver failed = begun.compared(new Comparison(Comparison.Method.FINGER, false, ""));

    assertThatThrownBy(() -> begun.signed(SIGNATURE, NOW)).hasMessage("handover.not-compared");
    assertThatThrownBy(() -> failed.signed(SIGNATURE, NOW)).hasMessage("handover.not-compared");
    assertThat(
            failed
                .compared(new Comparison(Comparison.Method.FACE, true, ""))
                .signed(SIGNATURE, NOW)
                .isSigned())
        .isTrue();
  }

  @Test
  void wantsTheReasonOfAnException() {
    assertThatThrownBy(() -> new Comparison(Comparison.Method.EXCEPTION, true, " "))
        .hasMessage("handover.comparison.note-missing");
  }

  @Test
  void mayBeCollectedForAMonth() {
    CollectionPeriod period = CollectionPeriod.from(Instant.parse("2026-01-30T16:30:00Z"), ZONE);

    assertThat(period.last()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(period.isOver(Instant.parse("2026-02-28T15:59:59Z"), ZONE)).isFalse();
    assertThat(period.isOver(Instant.parse("2026-02-28T16:00:00Z"), ZONE)).isTrue();
  }

  @Test
  void readsAShelfsLabelAndNothingElse() {
    assertThat(ShelfPlace.labelled("BPN", "R03-17")).isEqualTo(new ShelfPlace("BPN", 3, 17));
    assertThat(ShelfPlace.isLabel("2110261123000425")).isFalse();
    assertThatThrownBy(() -> ShelfPlace.labelled("BPN", "R03-51"))
        .hasMessage("handover.shelf.label");
    assertThatThrownBy(() -> ShelfPlace.labelled("BPN", "R00-01"))
        .hasMessage("handover.shelf.label");
    assertThatThrownBy(() -> ShelfPlace.labelled("BPN", "R3-1")).hasMessage("handover.shelf.label");
  }

  @Test
  void numbersTheShelfByRackAndCompartment() {
    assertThat(ShelfPlace.numbered("BPN", 1).label()).isEqualTo("R01-01");
    assertThat(ShelfPlace.numbered("BPN", 50).label()).isEqualTo("R01-50");
    assertThat(ShelfPlace.numbered("BPN", 51).label()).isEqualTo("R02-01");
    assertThat(ShelfPlace.numbered("BPN", 4951).label()).isEqualTo("R01-01");
  }

  private static Collector collector(Collector.Kind kind, Collector.Evidence... shown) {
    return new Collector(kind, "RANI", "6471020000000000", Set.of(shown));
  }
}
