package id.go.imigrasi.paspor.neighbours.abis;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import id.go.imigrasi.paspor.neighbours.control.Setting;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The ABIS at work: requests in the order of their arrival, each answered when the switch lets it.
 * Open requests are forgotten when it is killed; whoever asked asks again.
 */
@Singleton
@Startup
public class Abis {
  private static final String PENDING_JOBS = "mosip.abis.pendingJobs";

  @Resource private DataSource source;

  @Resource(lookup = "java:/jms/queue/AbisAnswers")
  private Queue answers;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Inject private Switchboard switchboard;
  @Inject private Share share;

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private Gallery gallery;

  @PostConstruct
  void open() {
    gallery = new Gallery(source);
    try {
      gallery.open();
    } catch (SQLException broken) {
      throw new IllegalStateException("the gallery cannot be opened", broken);
    }
  }

  /** A request that came twice and waits is one request. */
  public void take(String body) {
    switchboard.called(StandIn.ABIS);
    Setting setting = switchboard.of(StandIn.ABIS);
    Duration delay = setting.behaviour() == Behaviour.SLOW ? setting.delay() : Duration.ZERO;
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonObject request = reader.readObject();
      boolean atOnce = PENDING_JOBS.equals(request.getString("id", ""));
      Job job = new Job(request, Instant.now().plus(atOnce ? Duration.ZERO : delay));
      jobs.putIfAbsent(job.requestId(), job);
    } catch (JsonException unreadable) {
      throw new IllegalArgumentException("no request", unreadable);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void everySecond() throws SQLException {
    Behaviour behaviour = switchboard.of(StandIn.ABIS).behaviour();
    if (behaviour == Behaviour.DOWN) {
      return;
    }
    Instant now = Instant.now();
    for (Job job : List.copyOf(jobs.values())) {
      if (!job.due().isAfter(now)) {
        jobs.remove(job.requestId());
        send(job, behaviour == Behaviour.RUBBISH ? rubbish(job, now) : answer(job, now));
      }
    }
  }

  /** A failure, somebody else's answer, or no answer at all: each request gets one of them. */
  private static String rubbish(Job job, Instant now) {
    return switch (Math.floorMod(job.requestId().hashCode(), 3)) {
      case 0 -> head(job, now).add("returnValue", "2").add("failureReason", "3").build().toString();
      case 1 -> head(job, now).add("requestId", "987654321").build().toString();
      default -> "<html><body>Selamat datang di jaringan tamu</body></html>";
    };
  }

  private String answer(Job job, Instant now) throws SQLException {
    JsonObjectBuilder head = head(job, now);
    try {
      switch (job.text("id")) {
        case "mosip.abis.insert" ->
            gallery.insert(job.text("referenceId"), share.fetch(job.text("referenceURL")));
        case "mosip.abis.identify" ->
            head.add("candidateList", Candidates.json(gallery.like(job.text("referenceId"))));
        case "mosip.abis.delete" -> gallery.delete(job.text("referenceId"));
        case PENDING_JOBS -> head.add("jobscount", Integer.toString(jobs.size()));
        case "mosip.abis.referenceCount" -> head.add("count", Integer.toString(gallery.size()));
        case "mosip.abis.ping" -> {}
        default -> throw new Failure(Failure.UNKNOWN_REQUEST);
      }
      return head.add("returnValue", "1").build().toString();
    } catch (Failure failed) {
      return head(job, now)
          .add("returnValue", "2")
          .add("failureReason", failed.code())
          .build()
          .toString();
    }
  }

  private static JsonObjectBuilder head(Job job, Instant now) {
    return Json.createObjectBuilder()
        .add("id", job.text("id"))
        .add("requestId", job.requestId())
        .add("responsetime", now.toString());
  }

  private void send(Job job, String body) {
    jms.createProducer()
        .setProperty("type", job.text("id"))
        .setProperty("version", "1.1")
        .send(answers, body);
  }

  /** Knows nobody any more. */
  public void firstMorning(@Observes FirstMorning again) throws SQLException {
    jobs.clear();
    gallery.forget();
  }
}
