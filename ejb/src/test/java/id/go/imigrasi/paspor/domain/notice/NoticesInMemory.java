package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The messages of a test, in memory. */
public final class NoticesInMemory implements Notices {
  private final Map<UUID, Notice> rows = new LinkedHashMap<>();

  @Override
  public void add(Notice notice) {
    if (rows.values().stream().noneMatch(told -> sameOccasion(told, notice))) {
      rows.put(notice.id(), notice);
    }
  }

  private static boolean sameOccasion(Notice one, Notice other) {
    return one.application().equals(other.application())
        && one.kind() == other.kind()
        && one.occasion().equals(other.occasion());
  }

  @Override
  public void save(Notice notice) {
    rows.put(notice.id(), notice);
  }

  @Override
  public List<Notice> of(ApplicationNumber application) {
    return rows.values().stream()
        .filter(notice -> notice.application().equals(application))
        .toList();
  }

  @Override
  public List<Notice> claimDue(Instant now, Instant leaseUntil, int most) {
    return rows.values().stream()
        .filter(notice -> notice.dueAt() != null && !notice.dueAt().isAfter(now))
        .limit(most)
        .toList();
  }
}
