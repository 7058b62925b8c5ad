package id.go.imigrasi.paspor.bench;

import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/**
 * Stands before the office's outbox: watches commits, and, while the other way is measured, sends
 * the event itself in the transition's own JTA transaction.
 */
@Decorator
@Priority(1)
public abstract class BareSend implements Outbox {
  @Inject @Any @Delegate private Outbox outbox;
  @Inject private Deliveries deliveries;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/DirectorateOutbox")
  private Queue directorate;

  @Resource private TransactionSynchronizationRegistry transaction;

  private long claimed;

  @Override
  public void add(Message message) {
    if (deliveries.isBare()) {
      jms.createProducer()
          .setProperty("type", message.type())
          .setProperty("version", Integer.toString(message.version()))
          .setProperty("subject", message.subject())
          .send(directorate, message.body());
    } else {
      outbox.add(message);
      afterCommit(() -> deliveries.committed(message));
    }
  }

  @Override
  public List<Waiting> claim(int max) {
    claimed = System.nanoTime();
    return outbox.claim(max);
  }

  @Override
  public void done(List<Waiting> sent) {
    outbox.done(sent);
    if (!sent.isEmpty()) {
      long began = claimed;
      afterCommit(() -> deliveries.delivered(sent, began));
    }
  }

  private void afterCommit(Runnable what) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing to do before
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              what.run();
            }
          }
        });
  }
}
