package id.go.imigrasi.paspor.persistence.documentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Obligation;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentCheckRowsTest {
  private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");

  @ParameterizedTest
  @EnumSource(ApplicationType.class)
  void asksEveryTypeForSomethingByAnArticle(ApplicationType type) {
    List<RequiredDocument> checklist = checklist(type);

    assertThat(checklist).anyMatch(line -> line.obligation() == Obligation.ALWAYS);
    assertThat(checklist).allMatch(line -> line.inForce().source().contains("art."));
  }

  @Test
  void asksAnAdultForIdentityFamilyAndBirthInThisOrder() {
    List<RequiredDocument> checklist = checklist(ApplicationType.NEW_ADULT);

    assertThat(checklist)
        .extracting(RequiredDocument::requirement)
        .startsWith("identity", "family-card", "birth");
    assertThat(checklist.get(2).oneOf())
        .containsExactly(
            DocumentKind.BIRTH_CERTIFICATE,
            DocumentKind.MARRIAGE_CERTIFICATE,
            DocumentKind.MARRIAGE_BOOK,
            DocumentKind.DIPLOMA,
            DocumentKind.BAPTISM_LETTER);
  }

  @Test
  void asksALostPassportForThePoliceReport() {
    assertThat(checklist(ApplicationType.LOST))
        .extracting(RequiredDocument::requirement)
        .contains("police-report");
    assertThat(checklist(ApplicationType.EXPIRED))
        .extracting(RequiredDocument::requirement)
        .doesNotContain("police-report");
  }

  @Test
  void keepsTheLatestWordOnEachPaper() {
    ApplicationNumber number = Cases.any();
    keep(number, finding(DocumentKind.IDENTITY_CARD, Finding.Verdict.MISSING, false));
    keep(number, finding(DocumentKind.FAMILY_CARD, Finding.Verdict.IN_ORDER, true));
    keep(number, finding(DocumentKind.IDENTITY_CARD, Finding.Verdict.IN_ORDER, true));

    List<Finding> found = Database.in(em -> new JpaFindings(em).of(number));

    assertThat(found).hasSize(2).allMatch(f -> f.verdict() == Finding.Verdict.IN_ORDER);
  }

  @Test
  void keepsTheScansOfAFileInTheOrderTheyCame() {
    ApplicationNumber number = Cases.any();
    Paper first = paper(DocumentKind.FAMILY_CARD, NOW);
    Paper second = paper(DocumentKind.IDENTITY_CARD, NOW.plusSeconds(1));
    Database.run(em -> new JpaPapers(em).keep(number, second));
    Database.run(em -> new JpaPapers(em).keep(number, first));

    assertThat(Database.<List<Paper>>in(em -> new JpaPapers(em).of(number)))
        .containsExactly(first, second);
  }

  @Test
  void findsReturnedFilesWhoseTimeIsOver() {
    ApplicationNumber number = Cases.any();
    FileReturn back = FileReturn.at(number, NOW, ZoneId.of("Asia/Makassar"));
    Database.run(em -> new JpaFileReturns(em).keep(back));

    assertThat(over(back.dueAt().minusSeconds(1))).doesNotContain(back);
    assertThat(over(back.dueAt())).contains(back);
    Database.run(em -> new JpaFileReturns(em).close(number));
    assertThat(over(back.dueAt())).doesNotContain(back);
    assertThat(Database.<Optional<FileReturn>>in(em -> new JpaFileReturns(em).open(number)))
        .isEmpty();
  }

  private static List<FileReturn> over(Instant now) {
    return Database.in(em -> new JpaFileReturns(em).over(now, 1000));
  }

  private static List<RequiredDocument> checklist(ApplicationType type) {
    return Database.in(em -> new JpaRequiredDocuments(em).of(type, LocalDate.of(2026, 6, 2)));
  }

  private static void keep(ApplicationNumber number, Finding finding) {
    Database.run(em -> new JpaFindings(em).keep(number, finding));
  }

  private static Finding finding(DocumentKind kind, Finding.Verdict verdict, boolean seen) {
    return new Finding(kind, verdict, seen, "", "dewi", NOW);
  }

  private static Paper paper(DocumentKind kind, Instant at) {
    return new Paper(
        kind, new ImageRef(UUID.randomUUID(), "0".repeat(64)), Paper.Origin.M_PASPOR, at);
  }
}
