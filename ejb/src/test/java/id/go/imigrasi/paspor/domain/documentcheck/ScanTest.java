package id.go.imigrasi.paspor.domain.documentcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.Captures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

  @Test
  void takesPicturesAndPlainPdfsByTheirContent() {
    assertThat(Scan.of(Captures.png(800, 600)).mediaType()).isEqualTo("image/png");
    assertThat(Scan.of(pdf("<< /Type /Catalog >>")).mediaType()).isEqualTo("application/pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /S /JavaScript /JS (app.alert(1)) >>",
        "<< /S /Launch /F (cmd.exe) >>",
        "<< /Type /EmbeddedFile >>",
        "<< /XFA 3 0 R >>",
        "<< /Encrypt 9 0 R >>",
        "<< /S /J#61vaScript /J#53 (app.alert(1)) >>",
        "<< /S /Rendition /JS (app.alert(1)) >>",
        "<< /Type /ObjStm /N 3 /First 20 >>"
      })
  void refusesAPdfThatCouldDoSomethingOrHideSomething(String object) {
    assertThatThrownBy(() -> Scan.of(pdf(object))).hasMessage("documentcheck.scan.pdf");
  }

  @Test
  void takesAPictureWhoseBytesReadLikeAShortNameByChance() {
    String picture = "<< /Filter /DCTDecode >>\nstream\n\u0001/JS\u0002#zz/AA \nendstream";

    assertThat(Scan.of(pdf(picture)).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void refusesAPdfThatStopsInTheMiddle() {
    byte[] cut = "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> Scan.of(cut)).hasMessage("documentcheck.scan.pdf");
  }

  @Test
  void refusesWhatIsTooHeavyEmptyOrNeitherPictureNorPdf() {
    assertThatThrownBy(() -> Scan.of(new byte[0])).hasMessage("documentcheck.scan.empty");
    assertThatThrownBy(() -> Scan.of(new byte[6 * 1024 * 1024 + 1]))
        .hasMessage("documentcheck.scan.too-heavy");
    assertThatThrownBy(() -> Scan.of("<html>".getBytes(StandardCharsets.US_ASCII)))
        .hasMessage("biometrics.image.not-a-picture");
  }

  private static byte[] pdf(String object) {
    return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
