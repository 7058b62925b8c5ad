package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of an application at the central ABIS. */
@Entity(name = "CentralSearch")
@Table(name = "CENTRAL_SEARCH")
class CentralSearchEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "REFERENCE_ID", nullable = false)
  private UUID reference;

  @Column(name = "REQUEST_ID", nullable = false)
  private UUID request;

  @Enumerated(EnumType.STRING)
  @Column(name = "STAGE", nullable = false, length = 20)
  private CentralSearch.Stage stage;

  @Column(name = "SINCE")
  private Instant since;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "ASKED_AT")
  private Instant askedAt;

  @Column(name = "ANSWERED_AT")
  private Instant answeredAt;

  protected CentralSearchEntity() {}

  CentralSearchEntity(CentralSearch search) {
    application = search.application().digits();
    write(search);
  }

  final void write(CentralSearch search) {
    reference = search.reference();
    request = search.request();
    stage = search.stage();
    Waiting waiting = search.waiting();
    since = waiting == null ? null : waiting.since();
    dueAt = waiting == null ? null : waiting.due();
    attempts = waiting == null ? 0 : waiting.attempts();
    askedAt = search.askedAt();
    answeredAt = search.answeredAt();
  }

  CentralSearch restore() {
    return new CentralSearch(
        new ApplicationNumber(application),
        reference,
        stage,
        request,
        dueAt == null ? null : new Waiting(since, dueAt, attempts),
        askedAt,
        answeredAt,
        version);
  }

  String application() {
    return application;
  }

  long version() {
    return version;
  }
}
