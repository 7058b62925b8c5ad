package id.go.imigrasi.paspor.integration.feed;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.feed.DeadLetters;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The broker's dead-letter queue. */
@Dependent
class JmsDeadLetters implements DeadLetters {
  private static final String CAME_FROM = "_AMQ_ORIG_QUEUE";
  private static final Pattern ID = Pattern.compile("ID:[0-9a-fA-F-]{36}");
  private static final long AT_ONCE = 1000;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/DLQ")
  private Queue deadLetters;

  @Override
  public List<DeadLetter> list(int most) {
    try (QueueBrowser browser = jms.createBrowser(deadLetters)) {
      List<DeadLetter> found = new ArrayList<>();
      Enumeration<?> messages = browser.getEnumeration();
      while (messages.hasMoreElements() && found.size() < most) {
        found.add(describe((Message) messages.nextElement()));
      }
      return found;
    } catch (JMSException failed) {
      throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
    }
  }

  @Override
  public void sendAgain(String id) {
    try {
      Message message = take(id);
      jms.createProducer().send(jms.createQueue(origin(message)), message);
    } catch (JMSException failed) {
      throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
    }
  }

  @Override
  public void close(String id) {
    take(id);
  }

  private Message take(String id) {
    if (id == null || !ID.matcher(id).matches()) {
      throw Refused.because("feed.dead-letter.gone");
    }
    try (JMSConsumer consumer = jms.createConsumer(deadLetters, "JMSMessageID = '" + id + "'")) {
      Message message = consumer.receive(AT_ONCE);
      if (message == null) {
        throw Refused.because("feed.dead-letter.gone");
      }
      return message;
    }
  }

  private static DeadLetter describe(Message message) throws JMSException {
    return new DeadLetter(
        message.getJMSMessageID(),
        origin(message),
        Objects.requireNonNullElse(message.getStringProperty("type"), ""),
        Objects.requireNonNullElse(message.getStringProperty("subject"), message.getJMSMessageID()),
        Instant.ofEpochMilli(message.getJMSTimestamp()));
  }

  private static String origin(Message message) throws JMSException {
    String queue = Objects.requireNonNullElse(message.getStringProperty(CAME_FROM), "");
    return queue.startsWith("jms.queue.") ? queue.substring("jms.queue.".length()) : queue;
  }
}
