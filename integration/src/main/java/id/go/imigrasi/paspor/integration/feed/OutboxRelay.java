package id.go.imigrasi.paspor.integration.feed;

import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.util.List;

/**
 * Carries the outbox to the local queue that the core bridge empties towards the directorate's
 * broker, in order and in batches; rows and messages commit together.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class OutboxRelay {
  static final int BATCH = 200;

  @Inject private Outbox outbox;
  @Inject private UndecidedMessages undecided;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/DirectorateOutbox")
  private Queue directorate;

  @EJB private OutboxRelay self;

  // a clock of this node only: the row lock lets one node at a time relay
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void everySecond() {
    relayAll();
  }

  /** Until nothing is left; the number sent. Nothing is while an earlier batch is in doubt. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int relayAll() {
    if (!undecided.isGone()) {
      return 0;
    }
    int total = 0;
    int sent;
    do {
      sent = self.relayBatch();
      total += sent;
    } while (sent == BATCH);
    return total;
  }

  /** One batch in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int relayBatch() {
    List<Outbox.Waiting> rows = outbox.claim(BATCH);
    rows.forEach(row -> send(row.message()));
    outbox.done(rows);
    return rows.size();
  }

  private void send(Outbox.Message message) {
    JMSProducer producer = jms.createProducer();
    producer
        .setProperty("type", message.type())
        .setProperty("version", Integer.toString(message.version()))
        .setProperty("subject", message.subject())
        .send(directorate, message.body());
  }
}
