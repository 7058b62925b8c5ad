package id.go.imigrasi.paspor.persistence.feed;

import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One event that waits for the relay. */
@Entity(name = "OutboxRow")
@Table(name = "OUTBOX")
class OutboxEntity {
  // one by one: blocks per node would let a later transition of one case overtake an earlier one
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
  @SequenceGenerator(name = "outbox", sequenceName = "OUTBOX_SEQ", allocationSize = 1)
  @Column(name = "ID")
  private Long id;

  @Column(name = "EVENT_TYPE", nullable = false, length = 80)
  private String type;

  @Column(name = "EVENT_VERSION", nullable = false)
  private int version;

  @Column(name = "SUBJECT", nullable = false, length = 80)
  private String subject;

  @Column(name = "HAPPENED_AT", nullable = false)
  private Instant happenedAt;

  @Column(name = "BODY", nullable = false, length = 4000)
  private String body;

  protected OutboxEntity() {}

  OutboxEntity(Outbox.Message message) {
    type = message.type();
    version = message.version();
    subject = message.subject();
    happenedAt = message.at();
    body = message.body();
  }

  Outbox.Waiting waiting() {
    return new Outbox.Waiting(id, new Outbox.Message(type, version, subject, happenedAt, body));
  }
}
