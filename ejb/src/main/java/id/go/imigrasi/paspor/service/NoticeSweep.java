package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.Notices;
import id.go.imigrasi.paspor.domain.notice.Post;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the messages that wait, outside the transactions that decided them. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeSweep {
  private static final Logger LOG = Logger.getLogger(NoticeSweep.class.getName());
  private static final int MOST = 50;
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject Notices notices;
  @Inject Post post;
  @Inject Clock clock;
  @EJB NoticeSweep self;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void everyFiveSeconds() {
    sweep();
  }

  /** How many were sent. */
  public int sweep() {
    int sent = 0;
    List<Notice> due;
    do {
      due = self.claim();
      for (Notice each : due) {
        sent += send(each) ? 1 : 0;
      }
    } while (due.size() == MOST);
    return sent;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Notice> claim() {
    Instant now = clock.instant();
    return notices.claimDue(now, now.plus(LEASE), MOST);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(Notice notice) {
    notices.save(notice);
  }

  private boolean send(Notice notice) {
    try {
      post.send(notice);
      self.keep(notice.sent(clock.instant()));
      return true;
    } catch (Unreachable away) {
      LOG.log(Level.INFO, "{0} waits: {1}", new Object[] {notice, away.getMessage()});
      self.keep(notice.failed(clock.instant()));
      return false;
    }
  }
}
