package id.go.imigrasi.paspor.integration.personalization;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;

/**
 * How a message of the production is sent. What is said of one passport is one message group: one
 * consumer takes it in its order, and the others do not wait at its row meanwhile.
 */
final class Dispatch {
  private static final int URGENT = 7;

  private Dispatch() {}

  /** Same-day passports go first. */
  static JMSProducer by(JMSContext jms, boolean sameDay) {
    JMSProducer producer = jms.createProducer();
    return sameDay ? producer.setPriority(URGENT) : producer;
  }

  static void send(JMSProducer producer, Queue queue, Envelope message) {
    producer
        .setProperty("type", message.type())
        .setProperty("version", Envelope.VERSION)
        .setProperty("subject", message.subject())
        .setProperty("JMSXGroupID", message.subject())
        .send(queue, message.text());
  }
}
