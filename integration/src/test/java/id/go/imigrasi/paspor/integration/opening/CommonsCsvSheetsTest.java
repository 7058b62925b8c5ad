package id.go.imigrasi.paspor.integration.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommonsCsvSheetsTest {
  private final CommonsCsvSheets sheets = new CommonsCsvSheets();

  @Test
  void readsWhatASpreadsheetWritesAndCountsLinesAsAnEditorDoes() {
    Sheet sheet = read("\uFEFFNumber,name\r\n1,\"RAHAYU, SITI\"\r\n\r\n2,\r\n3,ÉMILE");

    assertThat(sheet.columns()).containsExactly("number", "name");
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 4, 5);
    assertThat(sheet.lines().get(0).cells()).containsEntry("name", "RAHAYU, SITI");
    assertThat(sheet.lines().get(1).cells()).containsOnlyKeys("number");
    assertThat(sheet.lines().get(2).cells()).containsEntry("name", "ÉMILE");
    assertThat(sheet.sha256()).hasSize(64);
  }

  @Test
  void refusesALineWithTooManyCellsAndSaysWhich() {
    assertRefused("a,b\n1,2\n1,2,3\n", Refusal.of("opening.file.cells", 3, 3, 2));
  }

  @Test
  void refusesAQuotationMarkThatIsNotClosed() {
    assertRefused("a,b\n1,2\n1,\"2\n", Refusal.of("opening.file.malformed", 3));
  }

  @Test
  void refusesAnotherEncoding() {
    assertThatThrownBy(() -> sheets.read("a\nÉ\n".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessage("opening.file.not-utf-8");
  }

  @Test
  void anEmptyFileHasNoColumns() {
    assertThat(read("").columns()).isEmpty();
  }

  private void assertRefused(String csv, Refusal why) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).containsExactly(why));
  }

  private Sheet read(String csv) {
    return sheets.read(csv.getBytes(StandardCharsets.UTF_8));
  }
}
