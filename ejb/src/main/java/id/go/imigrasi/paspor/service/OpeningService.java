package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.opening.Cells;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.OpeningRecords;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import id.go.imigrasi.paspor.domain.opening.Sheets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The opening day: one administrator puts a file in, another confirms it, and only then is it
 * written, whole or not at all.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class OpeningService {
  private static final int MOST_LINES = 2_000;

  @Inject Sheets sheets;
  @Inject OpeningRecords records;
  @Inject Images images;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;
  private Iterable<OpeningEntry> entries;

  @Inject
  void take(@Any Instance<OpeningEntry> known) {
    entries = known;
  }

  /** With the kinds of files given by hand, outside the container. */
  void enteredBy(Iterable<OpeningEntry> known) {
    entries = known;
  }

  /**
   * Looks at the whole file. One with a fault changes nothing, nor does one that was put in before.
   */
  public Inspection input(OpeningFile kind, byte[] csv) {
    Sheet sheet = sheets.read(csv);
    Optional<OpeningRecord> known = records.of(kind, sheet.sha256());
    if (known.isPresent()) {
      return new Inspection(List.of(), known.get(), false);
    }
    List<Fault> faults = new ArrayList<>();
    int counted = check(kind, sheet, faults);
    if (!faults.isEmpty()) {
      return new Inspection(faults, null, false);
    }
    OpeningRecord record =
        OpeningRecord.input(
            records.nextNumber(),
            kind,
            images.keep(csv, "text/csv"),
            sheet.lines().size(),
            counted,
            callers.current().id(),
            clock.instant());
    records.keep(record);
    writeDown(record, "put in");
    return new Inspection(List.of(), record, true);
  }

  /**
   * The second person's signature: the file is looked at once more and written.
   *
   * @throws Refused {@code opening.meanwhile} when the books have changed so that it does not fit
   */
  public OpeningRecord confirm(int number) {
    OpeningRecord record = find(number).confirmed(callers.current().id(), clock.instant());
    records.keep(record);
    Sheet sheet = sheets.read(content(record));
    List<Fault> faults = new ArrayList<>();
    check(record.kind(), sheet, faults);
    if (!faults.isEmpty()) {
      Fault first = faults.get(0);
      throw Refused.because("opening.meanwhile", first.line(), first.column());
    }
    entry(record.kind()).enter(sheet, record);
    writeDown(record, "confirmed");
    return record;
  }

  /** A file that nobody confirmed is taken out again. */
  public void drop(int number) {
    OpeningRecord record = find(number);
    if (record.isConfirmed()) {
      throw Refused.because("opening.confirmed-already");
    }
    records.drop(record);
    images.erase(record.content());
    writeDown(record, "taken out");
  }

  /** The newest first. */
  public List<OpeningRecord> records() {
    return records.all();
  }

  private int check(OpeningFile kind, Sheet sheet, List<Fault> faults) {
    Cells.header(kind, sheet, faults);
    if (sheet.lines().isEmpty() || sheet.lines().size() > MOST_LINES) {
      faults.add(new Fault(1, kind.needed().get(0), Refusal.of("opening.file.lines", MOST_LINES)));
    }
    return faults.isEmpty() ? entry(kind).check(sheet, faults) : 0;
  }

  private OpeningEntry entry(OpeningFile kind) {
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody enters " + kind));
  }

  private OpeningRecord find(int number) {
    return records.find(number).orElseThrow(() -> Refused.because("opening.unknown"));
  }

  private byte[] content(OpeningRecord record) {
    return images
        .find(record.content())
        .map(Images.Image::bytes)
        .orElseThrow(() -> Refused.because("opening.unknown"));
  }

  private void writeDown(OpeningRecord record, String what) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.CHANGED,
            "opening:" + record.number(),
            record.kind()
                + " "
                + what
                + ": "
                + record.lines()
                + " lines, "
                + record.counted()
                + " things, sha256 "
                + record.content().sha256()));
  }

  /**
   * What came of looking at a file.
   *
   * @param faults none when it is good
   * @param record null when it is not
   * @param fresh whether it was put in now and not before
   */
  public record Inspection(List<Fault> faults, OpeningRecord record, boolean fresh) {
    public Inspection {
      faults = List.copyOf(faults);
    }
  }
}
