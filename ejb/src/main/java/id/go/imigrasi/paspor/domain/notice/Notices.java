package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;

/** Messages to send and sent: written in the deciding transaction, sent outside it. */
public interface Notices {
  /** Does nothing when the application was told of this occasion before. */
  void add(Notice notice);

  void save(Notice notice);

  List<Notice> of(ApplicationNumber application);

  /** As every sweep: due ones, oldest first, leased until {@code leaseUntil}. */
  List<Notice> claimDue(Instant now, Instant leaseUntil, int most);
}
