package id.go.imigrasi.paspor.neighbours.directorate;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import id.go.imigrasi.paspor.neighbours.directorate.ListLetters.Letter;
import id.go.imigrasi.paspor.neighbours.residents.ListChange;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Tells the offices every change of the watch list within a second, every quarter of a minute where
 * the list stands, and the whole list when an office asks. While the directorate's switch is down
 * or on rubbish it keeps everything back.
 */
@Singleton
@Startup
public class WatchListLine {
  private static final Duration STANDING_EVERY = Duration.ofSeconds(15);
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Resource(lookup = "java:/jms/queue/DirectorateAnswers")
  private Queue offices;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Inject private Switchboard switchboard;
  @Inject private Residents residents;

  private long told;
  private Instant standingTold = Instant.EPOCH;
  private boolean wanted;
  private int toLose;

  /** An office has a gap, or is new. */
  public void wholeListWanted() {
    wanted = true;
  }

  /** The next messages are lost on their way. */
  public void lose(int messages) {
    toLose = messages;
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void everySecond() {
    Behaviour behaviour = switchboard.of(StandIn.DIRECTORATE).behaviour();
    if (behaviour == Behaviour.DOWN || behaviour == Behaviour.RUBBISH) {
      return;
    }
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, JAKARTA);
    for (ListChange change : residents.changesAbove(told)) {
      send(ListLetters.changed(change, now, today));
      told = change.version();
    }
    if (wanted) {
      wanted = false;
      ListLetters.snapshot(residents.snapshot(), now, today).forEach(this::send);
    }
    if (!standingTold.plus(STANDING_EVERY).isAfter(now)) {
      standingTold = now;
      send(ListLetters.standing(residents.listVersion(), now));
    }
  }

  private void send(Letter letter) {
    if (toLose > 0) {
      toLose--;
      return;
    }
    jms.createProducer()
        .setProperty("type", letter.type())
        .setProperty("version", "1")
        .send(offices, letter.body());
  }
}
