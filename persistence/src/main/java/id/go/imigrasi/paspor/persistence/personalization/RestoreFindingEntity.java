package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A blank of which the station's journal knows more than the restored database. */
@Entity(name = "RestoreFinding")
@Table(name = "RESTORE_FINDING")
class RestoreFindingEntity {
  @Id
  @Column(name = "REQUEST_ID", length = 36)
  private String requestId;

  @Column(name = "EPOCH", nullable = false, length = 36)
  private String epoch;

  /** No reference: the restored database may not know the case. */
  @Column(name = "CASE_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "BOOKLET_NUMBER", nullable = false, length = 9)
  private String booklet;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private StationState state;

  @Column(name = "WORKED_AT", nullable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", length = 10)
  private RestoreFinding.Outcome outcome;

  @Column(name = "REMARK", length = 60)
  private String words;

  @Column(name = "OPERATOR", length = 80)
  private String operator;

  @Column(name = "SUPERVISOR", length = 80)
  private String supervisor;

  @Column(name = "RECONCILED_AT")
  private Instant reconciledAt;

  protected RestoreFindingEntity() {}

  RestoreFindingEntity(RestoreFinding finding) {
    StationWork work = finding.work();
    requestId = work.requestId().toString();
    epoch = work.epoch();
    application = work.application().digits();
    booklet = work.booklet().text();
    state = work.state();
    at = work.at();
    outcome = finding.outcome();
    words = finding.words();
    operator = finding.operator();
    supervisor = finding.supervisor();
    reconciledAt = finding.reconciledAt();
  }

  RestoreFinding restore() {
    StationWork work =
        new StationWork(
            epoch,
            UUID.fromString(requestId),
            new ApplicationNumber(application),
            new BookletNumber(booklet),
            state,
            at);
    return new RestoreFinding(work, outcome, words, operator, supervisor, reconciledAt);
  }
}
