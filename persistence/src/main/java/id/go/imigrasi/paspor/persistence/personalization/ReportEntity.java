package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The row of a second reading: one for every order. */
@Entity(name = "QualityReport")
@Table(name = "QUALITY_REPORT")
class ReportEntity {
  @Id
  @Column(name = "REQUEST_ID", length = 36)
  private String requestId;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "FAILED_CHECKS", length = 400)
  private String failed;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAUSE", length = 20)
  private SpoilCause cause;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "REPORTED_AT", nullable = false)
  private Instant at;

  protected ReportEntity() {}

  ReportEntity(QualityReport report) {
    requestId = report.requestId().toString();
    application = report.application().digits();
    failed =
        report.failed().stream().map(QualityCheck::name).sorted().collect(Collectors.joining(" "));
    cause = report.cause();
    officer = report.officer();
    at = report.at();
  }

  QualityReport report() {
    return new QualityReport(
        UUID.fromString(requestId),
        new ApplicationNumber(application),
        checks(),
        cause,
        officer,
        at);
  }

  private Set<QualityCheck> checks() {
    return failed == null || failed.isEmpty()
        ? Set.of()
        : Arrays.stream(failed.split(" "))
            .map(QualityCheck::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
