package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

/** The queues of the directorate's station: a bridge carries answers to the office. */
@Dependent
class CentralPost implements StationPost {
  /** Property that the signer repeats in its answer. */
  static final String STATION = "station";

  static final String CENTRAL = "central";

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/StationAnswers")
  private Queue office;

  @Resource(lookup = "java:/jms/queue/SigningRequests")
  private Queue signer;

  @Override
  public void toOffice(Envelope message) {
    Dispatch.send(jms.createProducer(), office, message);
  }

  @Override
  public void toSigner(Envelope message, boolean sameDay) {
    Dispatch.send(Dispatch.by(jms, sameDay).setProperty(STATION, CENTRAL), signer, message);
  }

  /** The office writes it into its own journal when the answer arrives. */
  @Override
  public void usedUp(PersonalizationOrder order, StationState state) {}
}
