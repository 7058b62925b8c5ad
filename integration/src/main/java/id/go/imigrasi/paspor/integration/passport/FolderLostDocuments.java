package id.go.imigrasi.paspor.integration.passport;

import id.go.imigrasi.paspor.domain.passport.LostDocumentsRegister;
import id.go.imigrasi.paspor.domain.passport.ReportedPassport;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One CSV file (RFC 4180) a day in a folder from which the national bureau fetches. Document type
 * and country as in the machine readable zone (Doc 9303-3); days as ISO 8601. Which columns the
 * bureau reads is the office's assumption.
 */
@Dependent
class FolderLostDocuments implements LostDocumentsRegister {
  private static final String COLUMNS =
      "document_number,document_type,issuing_country,report_type,report_date,issue_date,"
          + "expiry_date,issuing_office,country_of_theft";
  private static final String COUNTRY = "IDN";
  private static final String END = "\r\n";

  private final Path folder;

  @Inject
  FolderLostDocuments(@ConfigProperty(name = "paspor.sltd.folder") Optional<String> folder) {
    this(folder.map(Path::of).orElse(null));
  }

  FolderLostDocuments(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean isFetched() {
    return folder != null;
  }

  @Override
  public void deliver(String office, LocalDate day, List<ReportedPassport> reports) {
    String lines =
        reports.stream()
            .map(FolderLostDocuments::line)
            .collect(Collectors.joining("", COLUMNS + END, ""));
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, ".sltd", ".part");
      Files.write(unfinished, lines.getBytes(StandardCharsets.US_ASCII));
      Files.move(
          unfinished,
          folder.resolve("sltd-" + office + "-" + day + ".csv"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String line(ReportedPassport report) {
    return String.join(
            ",",
            report.number(),
            "P",
            COUNTRY,
            report.kind().letter(),
            report.reportedOn().toString(),
            day(report.issuedOn()),
            day(report.expiresOn()),
            report.office(),
            report.kind() == ReportedPassport.Kind.BLANK ? COUNTRY : "")
        + END;
  }
}
