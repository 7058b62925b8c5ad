package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.biometrics.CentralAbis;
import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion;
import id.go.imigrasi.paspor.integration.watch.MessageWatch;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Questions to the central ABIS, in the queue that the bridge empties towards its broker. A
 * question that is asked again takes the place of the first while that still lies there; with it
 * goes the question how much the ABIS has still to do, for one that is only slow answers that.
 */
@Dependent
class JmsCentralAbis implements CentralAbis {
  private static final String MOSIP = "mosip";

  /** Artemis keeps one message of this name in a last-value queue. */
  private static final String ONE_OF_ITS_NAME = "_AMQ_LVQ_NAME";

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/AbisRequests")
  private Queue requests;

  @Inject private MessageWatch watch;

  @Override
  public boolean isConnected() {
    return ConfigProvider.getConfig()
        .getOptionalValue("paspor.abis.line", String.class)
        .filter(MOSIP::equals)
        .isPresent();
  }

  @Override
  public void ask(CentralQuestion question, boolean again, Instant now) {
    if (again) {
      watch.silent(Neighbour.ABIS);
      send(AbisQuestion.PENDING_JOBS, AbisQuestion.PENDING_JOBS, AbisQuestion.pendingJobs(now));
    }
    send(
        AbisQuestion.id(question.kind()),
        question.request().toString(),
        AbisQuestion.of(question, SharedCapturesResource.address(), now));
  }

  private void send(String type, String name, String body) {
    jms.createProducer()
        .setProperty("type", type)
        .setProperty("version", AbisQuestion.VERSION)
        .setProperty(ONE_OF_ITS_NAME, name)
        .send(requests, body);
  }
}
