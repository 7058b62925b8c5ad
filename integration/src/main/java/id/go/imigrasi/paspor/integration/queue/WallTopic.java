package id.go.imigrasi.paspor.integration.queue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The topic that the walls listen to. A call goes out after its commit and outside of it: a wall
 * that stays dark never stops a counter.
 */
@ApplicationScoped
class WallTopic {
  static final String TYPE = "queue.called";
  private static final Logger LOG = System.getLogger(WallTopic.class.getName());

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/Display")
  private Topic walls;

  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Called called) {
    try (JMSContext jms = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      jms.createProducer()
          .setProperty("type", TYPE)
          .setProperty("version", "1")
          .setProperty("location", called.location())
          .send(walls, body(called));
    } catch (JMSRuntimeException dark) {
      LOG.log(
          Level.WARNING, "the walls were not told of {0}: {1}", called.ticket(), dark.getMessage());
    }
  }

  static String body(Called called) {
    return Json.createObjectBuilder()
        .add("ticket", called.ticket())
        .add("counter", called.counter())
        .build()
        .toString();
  }
}
