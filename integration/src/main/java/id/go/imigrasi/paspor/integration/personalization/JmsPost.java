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
import jakarta.jms.Queue;
import java.time.Clock;
import java.util.UUID;

/** The queues between office, station and signer; the station is this office's or the centre's. */
@Dependent
class JmsPost implements Station, StationPost, SignerLine {
  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  JMSContext jms;

  @Resource(lookup = "java:/jms/queue/PersonalizationRequests")
  Queue requests;

  /** From here a bridge goes to the directorate's station. */
  @Resource(lookup = "java:/jms/queue/StationRequests")
  Queue central;

  @Resource(lookup = "java:/jms/queue/PersonalizationAnswers")
  private Queue answers;

  @Resource(lookup = "java:/jms/queue/SigningRequests")
  Queue signer;

  @Inject Clock clock;
  @Inject private RestoreFindings findings;
  @Inject private Event<StationWork> journal;

  @Override
  public void order(PersonalizationOrder order) {
    Dispatch.send(Dispatch.by(jms, order.sameDay()), station(), OrderMessage.of(order));
  }

  @Override
  public void ask(UUID requestId) {
    Envelope question = StationMessages.question(requestId, clock.instant());
    Dispatch.send(jms.createProducer(), station(), question);
  }

  private Queue station() {
    return StationPlace.isHere() ? requests : central;
  }

  @Override
  public void toOffice(Envelope message) {
    Dispatch.send(jms.createProducer(), answers, message);
  }

  @Override
  public void toSigner(Envelope message, boolean sameDay) {
    Dispatch.send(Dispatch.by(jms, sameDay), signer, message);
  }

  /** The key of the directorate's station is the directorate's concern: nobody here reads of it. */
  @Override
  public void askForKey() {
    if (StationPlace.isHere()) {
      Dispatch.send(
          jms.createProducer(),
          signer,
          StationMessages.keyQuestion(UUID.randomUUID(), clock.instant()));
    }
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
}
