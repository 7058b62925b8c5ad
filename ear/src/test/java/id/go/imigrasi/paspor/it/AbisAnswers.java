package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * An ABIS of another maker at the office's queue of answers: it says everything several times at
 * once, with fields that nobody knows.
 */
@Dependent
public class AbisAnswers {
  private static final int TIMES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory broker;

  @Resource(lookup = "java:/jms/queue/AbisAnswers")
  private Queue queue;

  /** Until every copy of the answer was taken. */
  void say(String answer) {
    try (JMSContext jms = broker.createContext()) {
      for (int i = 0; i < TIMES; i++) {
        jms.createProducer().setProperty("version", "1.1").send(queue, answer);
      }
    }
    await().atMost(PATIENCE).until(() -> waiting() == 0);
  }

  String success(String id, String request) {
    return head(id, request).add("returnValue", "1").build().toString();
  }

  String failure(String id, String request) {
    return head(id, request).add("returnValue", "2").add("failureReason", "3").build().toString();
  }

  String nobody(String request) {
    return candidates(request, Json.createArrayBuilder(), 0);
  }

  String somebody(String request, String reference) {
    JsonObjectBuilder candidate =
        Json.createObjectBuilder()
            .add("referenceId", reference)
            .add("rank", 1)
            .add("analytics", Json.createObjectBuilder().add("confidence", "99.9"));
    return candidates(request, Json.createArrayBuilder().add(candidate), 1);
  }

  private static String candidates(String request, JsonArrayBuilder all, int count) {
    return head("mosip.abis.identify", request)
        .add("returnValue", 1)
        .add(
            "candidateList",
            Json.createObjectBuilder()
                .add("count", Integer.toString(count))
                .add("sortedBy", "a field that nobody knows")
                .add("candidates", all))
        .build()
        .toString();
  }

  private static JsonObjectBuilder head(String id, String request) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("requestId", request)
        .add("responsetime", "2026-11-23T01:00:00.000Z")
        .add("vendor", Json.createObjectBuilder().add("node", 7).add("note", "who knows"))
        .add("warnings", Json.createArrayBuilder().add("none").addNull());
  }

  private static long waiting() throws JMException {
    ObjectName name =
        new ObjectName(
            "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=AbisAnswers");
    return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(name, "messageCount"))
        .longValue();
  }
}
