package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.SignerLine;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.time.Clock;
import java.util.UUID;

/**
 * The queues between office, station and signer; same-day passports go first. What is said of one
 * passport is one message group: one consumer takes it in its order, and the others do not wait at
 * its row meanwhile.
 */
@Dependent
class JmsPost implements Station, StationPost, SignerLine {
  private static final int URGENT = 7;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  JMSContext jms;

  @Resource(lookup = "java:/jms/queue/PersonalizationRequests")
  Queue requests;

  @Resource(lookup = "java:/jms/queue/PersonalizationAnswers")
  private Queue answers;

  @Resource(lookup = "java:/jms/queue/SigningRequests")
  Queue signer;

  @Inject Clock clock;
  @Inject private RestoreFindings findings;
  @Inject private Event<StationWork> journal;

  @Override
  public void order(PersonalizationOrder order) {
    send(producer(order.sameDay()), requests, OrderMessage.of(order));
  }

  @Override
  public void ask(UUID requestId) {
    send(jms.createProducer(), requests, StationMessages.question(requestId, clock.instant()));
  }

  @Override
  public void toOffice(Envelope message) {
    send(jms.createProducer(), answers, message);
  }

  @Override
  public void toSigner(Envelope message, boolean sameDay) {
    send(producer(sameDay), signer, message);
  }

  @Override
  public void askForKey() {
    send(
        jms.createProducer(),
        signer,
        StationMessages.keyQuestion(UUID.randomUUID(), clock.instant()));
  }

  @Override
  public void usedUp(PersonalizationOrder order, StationState state) {
    journal.fire(
        new StationWork(
            findings.epoch(),
            order.requestId(),
            order.application(),
            order.booklet(),
            state,
            clock.instant()));
  }

  private JMSProducer producer(boolean sameDay) {
    JMSProducer producer = jms.createProducer();
    return sameDay ? producer.setPriority(URGENT) : producer;
  }

  private static void send(JMSProducer producer, Queue queue, Envelope message) {
    producer
        .setProperty("type", message.type())
        .setProperty("version", Envelope.VERSION)
        .setProperty("subject", message.subject())
        .setProperty("JMSXGroupID", message.subject())
        .send(queue, message.text());
  }
}
