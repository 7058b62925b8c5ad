package id.go.imigrasi.paspor.integration.feed;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.feed.Lines;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/** The broker's queues, seen from inside: their length from the server, their head by browsing. */
@Dependent
class JmsLines implements Lines {
  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/DirectorateOutbox")
  private Queue directorate;

  @Resource(lookup = "java:/jms/queue/SigningRequests")
  private Queue signer;

  @Resource(lookup = "java:/jms/queue/PersonalizationRequests")
  private Queue station;

  @Resource(lookup = "java:/jms/queue/StationRequests")
  private Queue centralStation;

  @Override
  public List<Line> all() {
    return List.of(
        line(Neighbour.DIRECTORATE, directorate),
        line(Neighbour.SIGNER, signer),
        line(Neighbour.STATION, whereOrdersWait()));
  }

  /** Of two stations one is this office's at a time. */
  private Queue whereOrdersWait() {
    try {
      return length(station.getQueueName()) > 0 ? station : centralStation;
    } catch (JMSException failed) {
      throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
    }
  }

  private Line line(Neighbour neighbour, Queue queue) {
    try {
      long waiting = length(queue.getQueueName());
      return new Line(neighbour, waiting, waiting == 0 ? null : head(queue));
    } catch (JMSException failed) {
      throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
    }
  }

  /** Null when the head was taken while we looked. */
  private Instant head(Queue queue) throws JMSException {
    try (QueueBrowser browser = jms.createBrowser(queue)) {
      Enumeration<?> messages = browser.getEnumeration();
      return messages.hasMoreElements()
          ? Instant.ofEpochMilli(((Message) messages.nextElement()).getJMSTimestamp())
          : null;
    }
  }

  private static long length(String queue) {
    try {
      ObjectName name =
          new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,jms-queue=" + queue);
      return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(name, "messageCount");
    } catch (JMException broken) {
      throw new IllegalStateException("the broker does not tell the length of " + queue, broken);
    }
  }
}
