package id.go.imigrasi.paspor.neighbours.directorate;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import id.go.imigrasi.paspor.neighbours.control.Setting;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The directorate's office: takes the feed in, and answers what its adjudicators and the cekal
 * centre are asked.
 */
@Singleton
@Startup
public class Directorate {
  private static final Set<String> ASKED =
      Set.of(
          "id.go.imigrasi.paspor.adjudication.requested.v1",
          "id.go.imigrasi.paspor.clearance.requested.v1");
  private static final Duration RUBBISH_AGAIN = Duration.ofSeconds(10);
  private static final String LIST_WANTED = "id.go.imigrasi.paspor.watchlist.snapshot-requested.v1";

  @Resource private DataSource source;

  @Resource(lookup = "java:/jms/queue/DirectorateAnswers")
  private Queue answers;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Inject private Switchboard switchboard;
  @Inject private Residents residents;

  @EJB private WatchListLine list;

  private Store store;

  @PostConstruct
  void open() {
    store = new Store(source);
    try {
      store.create();
    } catch (SQLException broken) {
      throw new IllegalStateException("the directorate's store cannot be opened", broken);
    }
  }

  /** Keeps the event, once; a question among them is answered when the switch lets it. */
  public void take(String body) throws SQLException {
    ReceivedEvent event = ReceivedEvent.read(body);
    boolean first = store.keep(event);
    if (first && LIST_WANTED.equals(event.type())) {
      list.wholeListWanted();
    }
    if (first && ASKED.contains(event.type())) {
      switchboard.called(StandIn.DIRECTORATE);
      store.ask(question(event));
    }
  }

  private static Question question(ReceivedEvent event) {
    JsonObject data = event.json().getJsonObject("data");
    return new Question(
        data.getString("requestId"),
        event.subject(),
        data.getString("nik", ""),
        data.getString("entryId", ""),
        Instant.now());
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void everySecond() throws SQLException {
    Setting setting = switchboard.of(StandIn.DIRECTORATE);
    Behaviour behaviour = setting.behaviour();
    if (behaviour == Behaviour.DOWN) {
      return;
    }
    Instant now = Instant.now();
    Duration delay = behaviour == Behaviour.SLOW ? setting.delay() : Duration.ZERO;
    for (Question question : store.due(now.minus(delay))) {
      if (behaviour == Behaviour.RUBBISH) {
        send(question, Adjudicators.rubbish());
        store.later(question, now.plus(RUBBISH_AGAIN));
      } else {
        send(question, answer(question, now));
        store.answered(question);
      }
    }
  }

  private String answer(Question question, Instant now) {
    return question.isAboutAnIndication()
        ? CentresDesk.answer(question, residents, now)
        : Adjudicators.answer(question, residents, now);
  }

  private void send(Question question, String body) {
    String type = question.isAboutAnIndication() ? "clearance.answered" : "adjudication.answered";
    jms.createProducer().setProperty("type", type).setProperty("version", "1").send(answers, body);
  }

  @Lock(LockType.READ)
  public List<ReceivedEvent> feed(String subject, int max) throws SQLException {
    return store.feed(subject, max);
  }

  @Lock(LockType.READ)
  public long count() throws SQLException {
    return store.count();
  }

  /** Forgets everything. */
  public void firstMorning(@Observes FirstMorning again) throws SQLException {
    store.forget();
  }
}
