package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far this node's round over the waiting cases has come. Losing it harms nothing: the round
 * begins anew, and two nodes only try the same case twice.
 */
@ApplicationScoped
public class Round {
  private final Map<Status, WorkItem> places = new EnumMap<>(Status.class);

  /** The line behind which the round goes on; null at its beginning. */
  public synchronized WorkItem place(Status status) {
    return places.get(status);
  }

  /**
   * @param last the last line that was tried; null when the round is through
   */
  public synchronized void goOnBehind(Status status, WorkItem last) {
    if (last == null) {
      places.remove(status);
    } else {
      places.put(status, last);
    }
  }
}
