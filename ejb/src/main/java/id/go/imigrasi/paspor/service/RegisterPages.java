package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lines and pages of the office's registers as they are signed on paper. */
@Dependent
class RegisterPages {
  @Inject private LetterDrafts drafts;
  @Inject private HandOvers handOvers;
  @Inject private PostalDeliveries deliveries;
  @Inject private Passports passports;
  @Inject private Archive archive;
  @Inject private Offices offices;
  @Inject private Officers officers;
  @Inject private Clock clock;

  /** A line of the hand-over register (Permenkumham 8/2014 art. 23(2)). */
  Letter handOverReceipt(Application application) {
    HandOver line =
        byPost(application.number())
            .or(() -> handOvers.of(application.number()))
            .filter(HandOver::isSigned)
            .orElseThrow(() -> Refused.because("letter.not-handed-over"));
    Passport passport =
        passports
            .of(application.number())
            .orElseThrow(() -> Refused.because("letter.not-handed-over"));
    return drafts
        .about(application, LetterKind.HAND_OVER_RECEIPT, application.filing().location())
        .with("passport", passport.number())
        .with("expires", passport.expiresOn())
        .with("collector", line.collector().name())
        .with("capacity", line.collector().kind())
        .with("identity", line.collector().identityNumber())
        .with("shown", line.collector().shown().stream().sorted().toList())
        .with("comparison", line.comparison().method())
        .with("handed", line.at())
        .with("officer", name(line.officer()))
        .with("signature", "")
        .done();
  }

  /** The carrier signed as the applicant's proxy: by his letter, art. 23(1) c. */
  private Optional<HandOver> byPost(ApplicationNumber number) {
    return deliveries
        .latest(number)
        .filter(PostalDelivery::isReceived)
        .map(PostalDelivery::posting)
        .map(posting -> line(number, posting));
  }

  private static HandOver line(ApplicationNumber number, PostalDelivery.Posting posting) {
    Collector carrier =
        new Collector(
            Collector.Kind.PROXY,
            posting.courier(),
            posting.number(),
            Set.of(Collector.Evidence.POWER_OF_ATTORNEY));
    return HandOver.begun(number, carrier, posting.officer(), posting.at())
        .compared(new Comparison(Comparison.Method.IDENTITY_PHOTO, true, ""))
        .signed(posting.signature(), posting.at());
  }

  /** A page of the dispatch book (buku ekspedisi). */
  Letter transferBook(TransferRegister entry) {
    Office office = offices.own();
    Letter.Writing page =
        Letter.of(LetterKind.TRANSFER_BOOK, office, office.today(clock))
            .with("number", entry.number())
            .with("from", place(entry.location()))
            .with("to", "Tikim")
            .with("handed", entry.handedOverAt())
            .with("count", entry.files().size())
            .with("counted", entry.isReceived() ? entry.counted() : "")
            .with("giver", name(entry.handedOverBy()))
            .with("receiver", entry.isReceived() ? name(entry.receivedBy()) : "");
    int line = 1;
    for (ApplicationNumber file : entry.files()) {
      page.row(
          Map.of("line", line++, "number", file.grouped(), "left", left(entry.left().get(file))));
    }
    return page.done();
  }

  /** What the second signature did not take, in the words of the archive. */
  private static Object left(Shortfall why) {
    if (why == null) {
      return "";
    }
    return why.lacking().isEmpty() ? why.kind() : why.lacking().stream().sorted().toList();
  }

  /**
   * A record of blanks (berita acara).
   *
   * @param lines of the stock book that carry the record's number, at least one
   */
  Letter stockRecord(List<LedgerLine> lines) {
    Office office = offices.own();
    LedgerLine first = lines.get(0);
    Letter.Writing record =
        Letter.of(LetterKind.STOCK_RECORD, office, office.today(clock))
            .with("number", first.record())
            .with("step", first.step())
            .with("location", place(first.to().location()))
            .with("at", first.signatures().at())
            .with("count", lines.stream().mapToInt(line -> line.range().size()).sum())
            .with("officer", name(first.signatures().officer()))
            .with("witness", name(first.signatures().witness()));
    int number = 1;
    for (LedgerLine line : lines) {
      record.row(
          Map.of(
              "line", number++,
              "numbers", line.range().toString(),
              "count", line.range().size(),
              "delivery", line.deliveryNote(),
              "before", line.from() == null ? "" : line.from().state()));
    }
    return record.done();
  }

  /** A list of folders to be destroyed, or destroyed (berita acara pemusnahan). */
  Letter destructionRecord(Destruction list) {
    Office office = offices.own();
    Letter.Writing record =
        Letter.of(LetterKind.DESTRUCTION_RECORD, office, office.today(clock))
            .with("number", list.number())
            .with("stage", list.stage())
            .with("count", list.files().size());
    for (Destruction.Stage stage : Destruction.Stage.values()) {
      Optional<Destruction.Word> word = list.word(stage);
      String key = stage.name().toLowerCase(Locale.ROOT);
      record
          .with(key, word.<Object>map(Destruction.Word::at).orElse(""))
          .with(key + ".by", word.map(Destruction.Word::by).map(this::name).orElse(""))
          .with(key + ".words", word.map(Destruction.Word::text).orElse(""))
          .with(key + ".witness", word.map(Destruction.Word::witness).map(this::name).orElse(""));
    }
    int line = 1;
    for (ApplicationNumber number : list.files()) {
      ArchivedFile file = archive.fileOf(number).orElseThrow();
      record.row(
          Map.of(
              "line", line++,
              "number", number.grouped(),
              "box", file.box() + " / " + file.position(),
              "series", Series.valueOf(file.series()),
              "closed", file.closed()));
    }
    return record.done();
  }

  private String place(String location) {
    return offices.location(location).map(ServiceLocation::name).orElse(location);
  }

  private String name(String username) {
    return officers.find(username).map(Officer::fullName).orElse(username);
  }
}
