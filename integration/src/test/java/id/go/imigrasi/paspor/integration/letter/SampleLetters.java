package id.go.imigrasi.paspor.integration.letter;

import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** One filled paper of each kind, about people who do not exist. */
final class SampleLetters {

  private SampleLetters() {}

  static Letter of(LetterKind kind) {
    Letter.Writing writing =
        Letter.of(kind, OpenHtmlLettersTest.OFFICE, OpenHtmlLettersTest.DAY)
            .with("number", "2110 2611 2300 0017")
            .with("name", "SITI RAHMAWATI BINTI SULAIMAN")
            .with("type", "Penggantian, habis berlaku")
            .with("product", "Paspor elektronik 10 tahun")
            .with("location", "Kanim Balikpapan")
            .with("address", "Balikpapan");
    return switch (kind) {
      case INTRODUCTION -> introduction(writing);
      case PICK_UP_SLIP ->
          writing
              .scanned(OpenHtmlLettersTest.NUMBER)
              .with("interviewed", OpenHtmlLettersTest.DAY)
              .with("ready", LocalDate.of(2026, 11, 27))
              .done();
      case DOCUMENT_RETURN ->
          signed(writing)
              .scanned(OpenHtmlLettersTest.NUMBER)
              .with("until", LocalDate.of(2026, 11, 30))
              .row(Map.of("paper", "Akta kelahiran", "remark", "Nama berbeda"))
              .done();
      case REJECTION -> signed(writing).with("ground", "Pasal 9").with("words", "Uraian").done();
      case WITHDRAWAL -> ended(writing).with("request", "12/XI/2026").done();
      case DEATH -> ended(writing).with("certificate", "6471-KM-01").done();
      case DECREE -> decree(writing);
      case EXIT_BAN_NOTICE ->
          ended(writing).with("agency", "DJP").with("decision", "KEP-7/2026").done();
      case INVALIDATION -> invalidation(writing);
      case HAND_OVER_RECEIPT -> receipt(writing);
      case TRANSFER_BOOK -> transferBook(writing);
      case STOCK_RECORD -> stockRecord(writing);
      case DESTRUCTION_RECORD -> destructionRecord(writing);
      case REGISTRATION_SHEET -> SampleFilePages.registration(writing);
      case CASE_HISTORY -> SampleFilePages.history(writing);
      case DIGITAL_FILE -> SampleFilePages.cover(writing);
    };
  }

  private static Letter introduction(Letter.Writing writing) {
    return writing
        .scanned(OpenHtmlLettersTest.NUMBER)
        .with("day", LocalDate.of(2026, 11, 25))
        .with("time", LocalTime.of(9, 30))
        .line("KTP-el")
        .line("Kartu keluarga")
        .done();
  }

  private static Letter decree(Letter.Writing writing) {
    return ended(writing)
        .with("decree", "W18.IMI.CONTOH-GR.03.01")
        .with("decision", Step.SUSPEND)
        .with("until", LocalDate.of(2027, 5, 23))
        .with("ground", "")
        .with("words", "")
        .done();
  }

  private static Letter.Writing ended(Letter.Writing writing) {
    return signed(writing)
        .with("day", OpenHtmlLettersTest.DAY)
        .with("book", OldPassportFate.REVOKED)
        .with("bring", "1");
  }

  private static Letter invalidation(Letter.Writing writing) {
    return signed(writing)
        .scanned("X1234567")
        .with("measure", Measure.WITHDRAWAL)
        .with("decree", "W18.IMI.CONTOH-GR.03.02")
        .with("day", OpenHtmlLettersTest.DAY)
        .with("passport", "X1234567")
        .with("ground", "Permenkumham 8/2014 Pasal 25")
        .with("decides", PassportStatus.WITHDRAWN)
        .with("until", LocalDate.of(2026, 11, 26))
        .with("surrendered", "")
        .with("lifted", LocalDate.of(2027, 5, 23))
        .with("ending", "W18.IMI.CONTOH-GR.03.03")
        .done();
  }

  private static Letter receipt(Letter.Writing writing) {
    return writing
        .with("passport", "X1234567")
        .with("expires", LocalDate.of(2036, 11, 23))
        .with("collector", "SITI RAHMAWATI")
        .with("capacity", "Pemohon")
        .with("identity", "***")
        .with("shown", "Kartu identitas, bukti pembayaran")
        .with("comparison", "Sidik jari cocok")
        .with("handed", Instant.parse("2026-11-27T02:15:00Z"))
        .with("officer", "RINA")
        .with("signature", "")
        .done();
  }

  private static Letter transferBook(Letter.Writing writing) {
    return writing
        .with("from", "Lantaskim")
        .with("to", "Tikim")
        .with("handed", Instant.parse("2026-11-27T08:00:00Z"))
        .with("count", 2)
        .with("counted", 2)
        .with("giver", "RINA")
        .with("receiver", "")
        .row(Map.of("line", 1, "number", "2110 2611 2300 0017", "left", ""))
        .row(
            Map.of(
                "line",
                2,
                "number",
                "2110 2611 2300 0025",
                "left",
                List.of(FilePaper.COPIES, FilePaper.REJECTION_LETTER)))
        .done();
  }

  private static Letter destructionRecord(Letter.Writing writing) {
    writing
        .with("number", "PMS/2026/0004")
        .with("stage", Destruction.Stage.DESTROYED)
        .with("count", 1);
    for (String stage : List.of("proposed", "examined", "approved", "refused", "destroyed")) {
      writing
          .with(stage, Instant.parse("2026-11-27T08:00:00Z"))
          .with(stage + ".by", "RINA")
          .with(stage + ".words", "B-12/2026")
          .with(stage + ".witness", "BUDI");
    }
    return writing
        .row(
            Map.of(
                "line",
                1,
                "number",
                "2110 2611 2300 0017",
                "box",
                "2026-0147 / 3",
                "series",
                Series.PASSPORT_APPLICATION,
                "closed",
                OpenHtmlLettersTest.DAY))
        .done();
  }

  private static Letter stockRecord(Letter.Writing writing) {
    return writing
        .with("number", "BA-2026/11/7")
        .with("step", BookletStep.DESTROY)
        .with("at", Instant.parse("2026-11-27T08:00:00Z"))
        .with("count", 2)
        .with("officer", "RINA")
        .with("witness", "BUDI")
        .row(
            Map.of(
                "line",
                1,
                "numbers",
                "X0000001-X0000002",
                "count",
                2,
                "delivery",
                "SJ-1",
                "before",
                BookletState.SPOILT))
        .done();
  }

  private static Letter.Writing signed(Letter.Writing writing) {
    return writing.with("signatory", "BUDI").with("signatory.rank", "NIP 1");
  }
}
