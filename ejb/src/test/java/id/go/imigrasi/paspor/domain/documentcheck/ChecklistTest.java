package id.go.imigrasi.paspor.domain.documentcheck;

import static id.go.imigrasi.paspor.domain.documentcheck.DocumentKind.BIRTH_CERTIFICATE;
import static id.go.imigrasi.paspor.domain.documentcheck.DocumentKind.DIPLOMA;
import static id.go.imigrasi.paspor.domain.documentcheck.DocumentKind.IDENTITY_CARD;
import static id.go.imigrasi.paspor.domain.documentcheck.DocumentKind.NATURALISATION_LETTER;
import static id.go.imigrasi.paspor.domain.documentcheck.Finding.Verdict.DOUBTFUL;
import static id.go.imigrasi.paspor.domain.documentcheck.Finding.Verdict.IN_ORDER;
import static id.go.imigrasi.paspor.domain.documentcheck.Finding.Verdict.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
  private final List<RequiredDocument> required =
      List.of(
          line("identity", Obligation.ALWAYS, IDENTITY_CARD),
          line("birth", Obligation.ALWAYS, BIRTH_CERTIFICATE, DIPLOMA),
          line("naturalisation", Obligation.WHEN_IT_APPLIES, NATURALISATION_LETTER));

  @Test
  void isCompleteWhenEveryLineIsProvenByAnOriginal() {
    assertThat(with(seen(IDENTITY_CARD), seen(DIPLOMA)).isComplete()).isTrue();
  }

  @Test
  void namesTheLinesNotYetProven() {
    Checklist checklist = with(seen(IDENTITY_CARD));

    assertThat(checklist.isComplete()).isFalse();
    assertThat(checklist.missing())
        .extracting(RequiredDocument::requirement)
        .containsExactly("birth");
  }

  @Test
  void letsOneMissingPaperBeReplacedByItsAlternative() {
    Checklist checklist =
        with(seen(IDENTITY_CARD), found(BIRTH_CERTIFICATE, MISSING), seen(DIPLOMA));

    assertThat(checklist.isComplete()).isTrue();
    assertThat(checklist.objections()).isEmpty();
  }

  @Test
  void isNotCompleteWithADoubtfulPaperEvenBesideAGoodOne() {
    Checklist checklist =
        with(seen(IDENTITY_CARD), seen(DIPLOMA), found(BIRTH_CERTIFICATE, DOUBTFUL));

    assertThat(checklist.isComplete()).isFalse();
    assertThat(checklist.objections()).extracting(Finding::kind).containsExactly(BIRTH_CERTIFICATE);
  }

  @Test
  void asksAConditionalPaperOnlyOfThoseItConcerns() {
    assertThat(
            with(seen(IDENTITY_CARD), seen(DIPLOMA), found(NATURALISATION_LETTER, MISSING))
                .isComplete())
        .isFalse();
  }

  @Test
  void isNeverCompleteWithoutRules() {
    assertThat(new Checklist(List.of(), List.of(seen(IDENTITY_CARD))).isComplete()).isFalse();
  }

  @Test
  void refusesAPaperInOrderThatNobodySaw() {
    assertThatThrownBy(() -> new Finding(IDENTITY_CARD, IN_ORDER, false, "", "dewi", NOW))
        .hasMessage("documentcheck.original.not-seen");
    assertThatThrownBy(() -> new Finding(IDENTITY_CARD, DOUBTFUL, true, " ", "dewi", NOW))
        .hasMessage("documentcheck.remark.missing");
  }

  @Test
  void givesSevenWholeDaysToCompleteAFile() {
    ZoneId zone = ZoneId.of("Asia/Makassar");
    FileReturn returned = FileReturn.at(new ApplicationNumber("2110260601000019"), NOW, zone);

    assertThat(returned.isOver(Instant.parse("2026-06-08T15:59:59Z"))).isFalse();
    assertThat(returned.isOver(Instant.parse("2026-06-08T16:00:00Z"))).isTrue();
  }

  private Checklist with(Finding... findings) {
    return new Checklist(required, List.of(findings));
  }

  private static Finding seen(DocumentKind kind) {
    return new Finding(kind, IN_ORDER, true, "", "dewi", NOW);
  }

  private static Finding found(DocumentKind kind, Finding.Verdict verdict) {
    return new Finding(kind, verdict, false, "tidak terbaca", "dewi", NOW);
  }

  private static RequiredDocument line(String name, Obligation obligation, DocumentKind... oneOf) {
    return new RequiredDocument(
        ApplicationType.NEW_ADULT,
        name,
        List.of(oneOf),
        obligation,
        InForce.since(LocalDate.of(2022, 10, 12), "Permenkumham 18/2022"));
  }
}
