package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.DataPage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The visual zone of the data page: which field stands where (Doc 9303-4 §4.1). */
final class DataPageFields {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

  private DataPageFields() {}

  /**
   * One field with its caption.
   *
   * @param row from the top
   * @param column from the left
   */
  record Field(int row, int column, String label, String value) {}

  static List<Field> of(DataPage page) {
    return List.of(
        new Field(0, 0, "JENIS / TYPE", page.documentType()),
        new Field(0, 1, "KODE NEGARA / CODE", page.issuingState()),
        new Field(0, 2, "NO. PASPOR / PASSPORT NO.", page.number().text()),
        new Field(1, 0, "NAMA LENGKAP / FULL NAME", page.name().text()),
        new Field(2, 0, "KEWARGANEGARAAN / NATIONALITY", "INDONESIA"),
        new Field(2, 2, "KELAMIN / SEX", page.sex().printed()),
        new Field(3, 0, "TGL. LAHIR / DATE OF BIRTH", date(page.birth().date())),
        new Field(3, 2, "TEMPAT LAHIR / PLACE OF BIRTH", upper(page.birth().place())),
        new Field(4, 0, "TGL. PENGELUARAN / DATE OF ISSUE", date(page.issued())),
        new Field(4, 2, "TGL. HABIS BERLAKU / EXPIRY", date(page.expires())),
        new Field(5, 0, "NO. REG. / REG. NO.", page.registrationNumber()),
        new Field(5, 2, "KANTOR / ISSUING OFFICE", page.issuingOffice()));
  }

  private static String date(LocalDate day) {
    return upper(day.format(DATE));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
