package id.go.imigrasi.paspor.persistence.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The key of a message or call that was taken. */
@Entity(name = "Received")
@Table(name = "RECEIVED")
@IdClass(ReceivedEntity.Key.class)
class ReceivedEntity {
  @Id
  @Column(name = "SOURCE", length = 40)
  private String source;

  @Id
  @Column(name = "MESSAGE_KEY", length = 120)
  private String messageKey;

  @Column(name = "RECEIVED_AT", nullable = false)
  private Instant receivedAt;

  @Column(name = "OUTCOME", length = 80)
  private String outcome;

  protected ReceivedEntity() {}

  ReceivedEntity(String source, String messageKey, String outcome, Instant receivedAt) {
    this.source = source;
    this.messageKey = messageKey;
    this.outcome = outcome;
    this.receivedAt = receivedAt;
  }

  String outcome() {
    return outcome;
  }

  /** Source and key. */
  record Key(String source, String messageKey) implements Serializable {}
}
