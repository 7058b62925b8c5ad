package id.go.imigrasi.paspor.persistence.notice;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The row of a message. */
@Entity(name = "Notice")
@Table(name = "NOTICE")
class NoticeEntity {
  private static final String BETWEEN = "\u001f";

  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "NOTICE_KIND", nullable = false, length = 40)
  private NoticeKind kind;

  @Column(name = "OCCASION", nullable = false, length = 40)
  private String occasion;

  @Column(name = "ADDRESS", nullable = false, length = 254)
  private String address;

  @Column(name = "LANGUAGE", nullable = false, length = 2)
  private String language;

  @Column(name = "DETAILS", length = 1000)
  private String details;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "CREATED_AT", nullable = false)
  private Instant createdAt;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "SENT_AT")
  private Instant sentAt;

  protected NoticeEntity() {}

  NoticeEntity(Notice notice) {
    id = notice.id();
    application = notice.application().digits();
    kind = notice.kind();
    occasion = notice.occasion();
    address = notice.address();
    language = notice.language();
    details = String.join(BETWEEN, notice.details());
    createdAt = notice.dueAt();
    write(notice);
  }

  void write(Notice notice) {
    attempts = notice.attempts();
    dueAt = notice.dueAt();
    sentAt = notice.sentAt();
  }

  void lease(Instant until) {
    dueAt = until;
  }

  Notice notice() {
    return new Notice(
        id,
        new ApplicationNumber(application),
        kind,
        occasion,
        address,
        language,
        // the empty string is NULL on Oracle
        details == null || details.isEmpty() ? List.of() : List.of(details.split(BETWEEN)),
        attempts,
        dueAt,
        sentAt);
  }
}
