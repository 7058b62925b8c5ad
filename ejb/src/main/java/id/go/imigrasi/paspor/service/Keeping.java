package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.LegalHolds;
import id.go.imigrasi.paspor.domain.archive.Loans;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks against destroying a folder today. */
@Dependent
class Keeping {
  private static final Set<Status> EXAMINED =
      EnumSet.of(Status.UNDER_EXAMINATION, Status.SUSPENDED);

  @Inject Archive archive;
  @Inject RetentionSchedule schedule;
  @Inject LegalHolds holds;
  @Inject Loans loans;
  @Inject Applications applications;
  @Inject Applicants applicants;
  @Inject Offices offices;
  @Inject Clock clock;

  /** The folder, or why it may not be destroyed. */
  ArchivedFile destroyable(ApplicationNumber number) {
    ArchivedFile file =
        archive.fileOf(number).orElseThrow(() -> Refused.because("archive.file.unknown"));
    against(file)
        .ifPresent(
            why -> {
              throw new Refused(List.of(why));
            });
    return file;
  }

  /** The first thing that speaks against it. */
  Optional<Refusal> against(ArchivedFile file) {
    String number = file.application().grouped();
    if (file.destroyedUnder().isPresent()) {
      return Optional.of(Refusal.of("archive.file.destroyed"));
    }
    Optional<Refusal> early = early(file);
    if (early.isPresent()) {
      return early;
    }
    if (holds.of(file.application()).isPresent()) {
      return Optional.of(Refusal.of("archive.hold.held", number));
    }
    if (isExamined(file.application())) {
      return Optional.of(Refusal.of("archive.hold.examined", number));
    }
    return loans.outOf(file.application()).map(loan -> Refusal.of("archive.hold.lent", number));
  }

  private Optional<Refusal> early(ArchivedFile file) {
    LocalDate today = offices.own().today(clock);
    Retention rule =
        schedule
            .retention(file.series(), today)
            .orElseThrow(() -> Refused.because("archive.retention.none"));
    String number = file.application().grouped();
    if (rule.fate() == Retention.Fate.PERMANENT) {
      return Optional.of(Refusal.of("archive.retention.permanent", number));
    }
    LocalDate due = rule.dueFor(file.closed());
    return today.isBefore(due)
        ? Optional.of(Refusal.of("archive.retention.early", number, due))
        : Optional.empty();
  }

  /** Whether any case of the same person is being examined: its papers are evidence. */
  private boolean isExamined(ApplicationNumber number) {
    return applicants.of(number).map(Applicant::nik).map(applicants::applicationsOf).stream()
        .flatMap(List::stream)
        .flatMap(each -> applications.find(each).stream())
        .map(Application::status)
        .anyMatch(EXAMINED::contains);
  }
}
