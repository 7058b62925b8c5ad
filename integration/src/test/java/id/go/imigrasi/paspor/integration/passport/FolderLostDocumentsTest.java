package id.go.imigrasi.paspor.integration.passport;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.passport.ReportedPassport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLostDocumentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  @Test
  void writesOneLineForEachNumberInTheRegistersFields() throws IOException {
    deliver(report("X0500001", ReportedPassport.Kind.LOST));
    deliver(
        report("X0500001", ReportedPassport.Kind.LOST),
        report("X0500002", ReportedPassport.Kind.STOLEN),
        report("C7654321", ReportedPassport.Kind.REVOKED));

    assertThat(Files.readString(folder.resolve("sltd/sltd-2110-2026-11-22.csv")))
        .isEqualTo(
            "document_number,document_type,issuing_country,report_type,report_date,issue_date,"
                + "expiry_date,issuing_office,country_of_theft\r\n"
                + "X0500001,P,IDN,L,2026-11-22,2026-01-05,2036-01-05,2110,\r\n"
                + "X0500002,P,IDN,S,2026-11-22,2026-01-05,2036-01-05,2110,\r\n"
                + "C7654321,P,IDN,R,2026-11-22,2026-01-05,2036-01-05,2110,\r\n");
    try (Stream<Path> files = Files.list(folder.resolve("sltd"))) {
      assertThat(files).as("nothing half written is left").hasSize(1);
    }
  }

  @Test
  void aMissingBlankHasANumberAndACountryButNoDates() throws IOException {
    deliver(
        ReportedPassport.blank("X0500003", true, DAY, "2110"),
        ReportedPassport.blank("X0500004", false, DAY, "2110"));

    assertThat(Files.readAllLines(folder.resolve("sltd/sltd-2110-2026-11-22.csv")))
        .endsWith("X0500003,P,IDN,B,2026-11-22,,,2110,IDN", "X0500004,P,IDN,F,2026-11-22,,,2110,");
  }

  @Test
  void aDayWithoutReportsIsAFileToo() {
    deliver();

    assertThat(folder.resolve("sltd/sltd-2110-2026-11-22.csv")).isNotEmptyFile();
  }

  @Test
  void withoutAFolderNobodyFetches() {
    assertThat(new FolderLostDocuments((Path) null).isFetched()).isFalse();
  }

  private void deliver(ReportedPassport... reports) {
    new FolderLostDocuments(folder.resolve("sltd")).deliver("2110", DAY, List.of(reports));
  }

  private static ReportedPassport report(String number, ReportedPassport.Kind kind) {
    return new ReportedPassport(
        number, kind, DAY, LocalDate.of(2026, 1, 5), LocalDate.of(2036, 1, 5), "2110");
  }
}
