package id.go.imigrasi.paspor.persistence;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** The columns of a question that waits for a neighbour; an answered one is never due again. */
@MappedSuperclass
public abstract class WaitingRow {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "MOMENT", nullable = false, length = 20)
  private Moment moment;

  @Column(name = "SINCE", nullable = false)
  private Instant since;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "ANSWERED_AT")
  private Instant answeredAt;

  protected WaitingRow() {}

  protected WaitingRow(UUID id, ApplicationNumber application, Moment moment) {
    this.id = id;
    this.application = application.digits();
    this.moment = moment;
  }

  /**
   * @param answered when the answer came; null while it waits
   */
  protected void write(Waiting waiting, Instant answered) {
    since = waiting.since();
    attempts = waiting.attempts();
    dueAt = answered == null ? waiting.due() : null;
    answeredAt = answered;
  }

  /** Left alone while somebody asks. */
  public void lease(Instant now) {
    dueAt = waiting().claimed(now).due();
  }

  public UUID id() {
    return id;
  }

  protected ApplicationNumber application() {
    return new ApplicationNumber(application);
  }

  protected Moment moment() {
    return moment;
  }

  /** What is answered was due, as far as anybody still asks, when the answer came. */
  protected Waiting waiting() {
    return new Waiting(since, dueAt == null ? answeredAt : dueAt, attempts);
  }

  protected Instant answeredAt() {
    return answeredAt;
  }
}
