package id.go.imigrasi.paspor.integration.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.letter.Alternatives;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.office.Letterhead;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class OpenHtmlLettersTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  static final String NUMBER = "2110261123000017";
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final Office OFFICE =
      new Office(
          "2110",
          "Kanim Balikpapan",
          "BALIKPAPAN",
          ZoneId.of("Asia/Makassar"),
          List.of(
              new Letterhead(
                  new InForce(LocalDate.of(2024, 10, 21), null, "Perpres 157/2024"),
                  "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN",
                  "DIREKTORAT JENDERAL IMIGRASI",
                  "",
                  "KANTOR IMIGRASI KELAS I TPI BALIKPAPAN",
                  "Balikpapan")));

  private static final Locale RUN = Locale.getDefault();

  private final OpenHtmlLetters letters = new OpenHtmlLetters();

  /**
   * The PDF library writes its metadata wrong where "I" and "i" are different letters, as in the
   * Turkish that other tests run in; offices run in Indonesian or English.
   */
  @BeforeAll
  static void inTheLanguageOfAnOffice() {
    Locale.setDefault(INDONESIAN);
  }

  @AfterAll
  static void backToTheLanguageOfTheRun() {
    Locale.setDefault(RUN);
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyPaperIsAnAccessibleArchivePdf(LetterKind kind) throws Exception {
    byte[] pdf = letters.print(SampleLetters.of(kind), INDONESIAN);
    Path kept = Path.of("target", "letters", kind.key() + ".pdf");
    Files.createDirectories(kept.getParent());
    Files.write(kept, pdf);
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
      assertThat(violations(pdf, flavour)).as(flavour.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyPaperIsCompleteInBothLanguages(LetterKind kind) throws Exception {
    for (Locale language : List.of(INDONESIAN, Locale.ENGLISH)) {
      String text = text(letters.print(SampleLetters.of(kind), language));
      assertThat(text)
          .contains("KANTOR IMIGRASI KELAS I TPI BALIKPAPAN")
          .contains("KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN")
          .doesNotContain("{{");
    }
  }

  @Test
  void theIntroductionTellsWhenAndWhereInOfficeTime() throws Exception {
    String text = text(letters.print(SampleLetters.of(LetterKind.INTRODUCTION), INDONESIAN));
    assertThat(text)
        .contains("SITI RAHMAWATI", "25 November 2026", "09.30 WITA", "Kartu keluarga")
        .contains("2110 2611 2300 0017");
  }

  @Test
  void theCodeOnTheIntroductionIsTheNumberAndNothingElse() throws Exception {
    byte[] pdf = letters.print(SampleLetters.of(LetterKind.INTRODUCTION), INDONESIAN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
      assertThat(new MultiFormatReader().decode(bitmap).getText()).isEqualTo(NUMBER);
    }
  }

  @Test
  void aDecreeSaysWhatIsDecidedAndAnAgencyReadsOnlyItsOwnDecision() throws Exception {
    assertThat(text(letters.print(SampleLetters.of(LetterKind.DECREE), INDONESIAN)))
        .contains("W18.IMI.CONTOH-GR.03.01", "Menangguhkan", "23 Mei 2027", "Dicabut");
    assertThat(text(letters.print(SampleLetters.of(LetterKind.EXIT_BAN_NOTICE), INDONESIAN)))
        .contains("DJP", "KEP-7/2026", "Dicabut")
        .doesNotContain("SITI", "2110 2611");
  }

  @Test
  void aValueNeverBecomesMarkup() throws Exception {
    Letter letter =
        Letter.of(LetterKind.REJECTION, OFFICE, DAY)
            .with("number", "1")
            .with("name", "<script>alert('x')</script> & {{rejection.title}}")
            .with("type", "t")
            .with("ground", "g")
            .with("words", "")
            .with("signatory", "s")
            .with("signatory.rank", "")
            .done();
    String text = text(letters.print(letter, INDONESIAN));
    assertThat(text).contains("<script>alert('x')</script> & {{rejection.title}}");
    assertThat(text).doesNotContain("Penjelasan");
  }

  @Test
  void aFamilyGetsOneFileWithAPageForEach() throws Exception {
    Letter letter = SampleLetters.of(LetterKind.INTRODUCTION);
    byte[] pdf = letters.print(List.of(letter, letter, letter), INDONESIAN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
    assertThat(violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void aTemplateThatAsksForUnknownWordsFails() {
    Letter empty = Letter.of(LetterKind.REJECTION, OFFICE, DAY).done();
    assertThatThrownBy(() -> letters.print(empty, INDONESIAN))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyConstantThatALetterShowsHasItsWordsInBothLanguages() {
    for (Locale language : List.of(INDONESIAN, Locale.ENGLISH)) {
      Words words = Words.in(language, OFFICE.zone());
      Stream.<Enum<?>[]>of(
              ApplicationType.values(),
              DocumentKind.values(),
              Collector.Kind.values(),
              Collector.Evidence.values(),
              Comparison.Method.values(),
              OldPassportFate.values(),
              FilePaper.values(),
              Shortfall.Kind.values())
          .flatMap(Arrays::stream)
          .forEach(constant -> assertThat(words.write(constant)).isNotBlank());
    }
    Words words = Words.in(INDONESIAN, OFFICE.zone());
    assertThat(
            words.write(
                new Alternatives(List.of(DocumentKind.DIPLOMA, DocumentKind.BAPTISM_LETTER))))
        .isEqualTo("Ijazah atau Surat baptis");
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Set<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .collect(Collectors.toSet());
    }
  }
}
