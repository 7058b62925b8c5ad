package id.go.imigrasi.paspor.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The station's ears and the bridge to the signer, held as an operator may hold them at the
 * server's own console while the counters go on.
 */
@Dependent
public class HeldLines {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String STATION = "jboss.as:subsystem=ejb3,mdb-delivery-group=station";
  private static final String SIGNER =
      "jboss.as:subsystem=messaging-activemq,server=default,bridge=to-signer";

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory broker;

  @Resource(lookup = "java:/jms/queue/SigningRequests")
  private Queue requests;

  @Resource(lookup = "java:/jms/queue/SigningAnswers")
  private Queue answers;

  void holdTheStation(boolean held) throws JMException {
    server().setAttribute(new ObjectName(STATION), new Attribute("active", !held));
  }

  void holdTheSigner(boolean held) throws JMException {
    server().invoke(new ObjectName(SIGNER), held ? "stop" : "start", new Object[0], new String[0]);
  }

  /** Somebody takes the next request off the held line and answers it with a page of his own. */
  boolean answerWithRubbish() {
    try (JMSContext jms = broker.createContext();
        JMSConsumer line = jms.createConsumer(requests)) {
      boolean taken = line.receive(PATIENCE.toMillis()) != null;
      jms.createProducer()
          .setProperty("type", "signing.answer")
          .setProperty("version", "1")
          .send(answers, "<html><body>Selamat datang di jaringan tamu</body></html>");
      return taken;
    }
  }

  /** No request to the signer and no answer of it is on its way. */
  boolean nothingIsUnderWay() throws JMException {
    return length("SigningRequests") + length("SigningAnswers") == 0;
  }

  private static long length(String queue) throws JMException {
    ObjectName name =
        new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,jms-queue=" + queue);
    return ((Number) server().getAttribute(name, "messageCount")).longValue();
  }

  private static MBeanServer server() {
    return ManagementFactory.getPlatformMBeanServer();
  }
}
