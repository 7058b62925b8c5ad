package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.DueFile;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import id.go.imigrasi.paspor.domain.archive.LegalHolds;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the archive keeps its folders: the schedule, what is due, and what must stay. */
@Stateless
@RolesAllowed("ARCHIVIST")
public class RetentionService {
  private static final int MOST = 500;

  @Inject Archive archive;
  @Inject RetentionSchedule schedule;
  @Inject LegalHolds holds;
  @Inject Keeping keeping;
  @Inject AuditLog audit;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Folders whose retention is over and that nothing keeps, the oldest of each series first. */
  public List<DueFile> due() {
    LocalDate today = today();
    return Arrays.stream(Series.values())
        .flatMap(series -> schedule.retention(series.name(), today).stream())
        .filter(rule -> rule.fate() != Retention.Fate.PERMANENT)
        .flatMap(rule -> due(rule, today))
        .toList();
  }

  /** Every rule of the schedule, of today and of other days. */
  @RolesAllowed({"ARCHIVIST", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public List<Retention> rules() {
    return schedule.rules();
  }

  /**
   * Another line of the schedule, for example five years where the office follows that reading of
   * it; the head of office answers for it and it goes to the log.
   *
   * @param rule in force from today or a later day, and after the one before
   */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void change(Retention rule) {
    LocalDate from = rule.inForce().from();
    boolean late =
        schedule.rules().stream()
            .filter(each -> each.series().equals(rule.series()))
            .map(Retention::inForce)
            .map(InForce::from)
            .anyMatch(each -> !each.isBefore(from));
    if (late || from.isBefore(today())) {
      throw Refused.because("archive.retention.past");
    }
    schedule.keep(rule);
    writeDown(
        "retention " + rule.series(),
        rule.activeYears()
            + "+"
            + rule.inactiveYears()
            + " years, "
            + rule.fate()
            + ", from "
            + from
            + ", "
            + rule.inForce().source());
  }

  /** The folder stays whatever its retention says; one order at a time. */
  @RolesAllowed({"ARCHIVIST", "EXAMINER", "SECTION_HEAD", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void hold(ApplicationNumber file, String reason) {
    archive
        .fileOf(file)
        .filter(each -> each.destroyedUnder().isEmpty())
        .orElseThrow(() -> Refused.because("archive.file.unknown"));
    if (holds.of(file).isPresent()) {
      throw Refused.because("archive.hold.held", file.grouped());
    }
    LegalHold hold = new LegalHold(file, reason, callers.current().id(), clock.instant());
    holds.keep(hold);
    writeDown(file.digits(), "legal hold put: " + hold.reason());
  }

  /**
   * Only a head lifts what somebody ordered to be kept, and never the one who ordered it.
   *
   * @param reason for example the number of the letter that gives the folder free
   */
  @RolesAllowed({"SECTION_HEAD", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void lift(ApplicationNumber file, String reason) {
    LegalHold hold = holds.of(file).orElseThrow(() -> Refused.because("archive.hold.none"));
    LegalHold lifted = new LegalHold(file, reason, callers.current().id(), clock.instant());
    if (hold.by().equals(lifted.by())) {
      throw Refused.because("archive.hold.same-hand");
    }
    holds.lift(file);
    writeDown(file.digits(), "legal hold lifted: " + lifted.reason());
  }

  /** The orders in force, the oldest first. */
  @RolesAllowed({"ARCHIVIST", "SUPERVISOR", "SECTION_HEAD", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public List<LegalHold> held() {
    return holds.inForce(MOST);
  }

  public Optional<LegalHold> holdOn(ApplicationNumber file) {
    return holds.of(file);
  }

  private Stream<DueFile> due(Retention rule, LocalDate today) {
    return archive.closedBy(rule.series(), rule.closedBy(today), MOST).stream()
        .filter(file -> keeping.against(file).isEmpty())
        .map(file -> due(file, rule));
  }

  private static DueFile due(ArchivedFile file, Retention rule) {
    return new DueFile(file, rule, rule.dueFor(file.closed()));
  }

  private void writeDown(String subject, String detail) {
    audit.append(
        new AuditEntry(
            clock.instant(), callers.current().id(), AuditEntry.Kind.CHANGED, subject, detail));
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
