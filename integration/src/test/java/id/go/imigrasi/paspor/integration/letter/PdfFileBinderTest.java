package id.go.imigrasi.paspor.integration.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The digital file is one PDF/A-3 that gives its papers back byte for byte. */
class PdfFileBinderTest {
  private static final Locale RUN = Locale.getDefault();
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final OpenHtmlLetters letters = new OpenHtmlLetters();

  @BeforeAll
  static void inTheLanguageOfAnOffice() {
    Locale.setDefault(INDONESIAN);
  }

  @AfterAll
  static void backToTheLanguageOfTheRun() {
    Locale.setDefault(RUN);
  }

  @Test
  void theBundleIsAnArchivePdfOfTheThirdPart() throws Exception {
    byte[] bundle = bound(papers());
    Path kept = Path.of("target", "letters", "bound.pdf");
    Files.createDirectories(kept.getParent());
    Files.write(kept, bundle);
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      assertThat(violations(bundle, flavour)).as(flavour.toString()).isEmpty();
    }
  }

  @Test
  void everyPaperComesOutAsItWentInAndTheManifestNamesItsHash() throws Exception {
    List<Enclosure> papers = papers();
    Map<String, byte[]> out = unbound(bound(papers));
    assertThat(out.keySet())
        .containsExactly("01-receipt.pdf", "02-scan.jpg", "03-signature.png", "SHA256SUMS");
    papers.forEach(each -> assertThat(out.get(each.name())).isEqualTo(each.bytes()));
    assertThat(new String(out.get(Enclosure.MANIFEST), US_ASCII).lines())
        .containsExactlyElementsOf(
            papers.subList(0, 3).stream().map(each -> each.sha256() + "  " + each.name()).toList());
  }

  private byte[] bound(List<Enclosure> papers) {
    byte[] cover = letters.print(SampleLetters.of(LetterKind.DIGITAL_FILE), INDONESIAN);
    Clock clock = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);
    return new PdfFileBinder(clock).bind(cover, papers);
  }

  private List<Enclosure> papers() {
    List<Enclosure> papers = new ArrayList<>();
    byte[] receipt = letters.print(SampleLetters.of(LetterKind.HAND_OVER_RECEIPT), INDONESIAN);
    papers.add(new Enclosure("01-receipt.pdf", "application/pdf", receipt));
    papers.add(new Enclosure("02-scan.jpg", "image/jpeg", new byte[] {1, 2, 3}));
    papers.add(new Enclosure("03-signature.png", "image/png", new byte[] {4, 5}));
    papers.add(Enclosure.manifest(papers));
    return papers;
  }

  private static Map<String, byte[]> unbound(byte[] bundle) throws Exception {
    Map<String, byte[]> out = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(bundle)) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (Map.Entry<String, PDComplexFileSpecification> each : files.entrySet()) {
        out.put(each.getKey(), each.getValue().getEmbeddedFile().toByteArray());
      }
    }
    return out;
  }

  private static Set<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      return Foundries.defaultInstance()
          .createValidator(flavour, false)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .collect(Collectors.toSet());
    }
  }
}
