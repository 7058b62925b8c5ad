package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Moves on by itself what waits for answers only: a captured case goes to adjudication once all
 * checks are answered, and a case that the centre refused is rejected.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class ProgressSweep {
  private static final int MOST = 200;
  private static final Map<Status, Step> BY_ITSELF =
      Map.of(
          Status.ENROLLED, Step.SUBMIT_TO_ADJUDICATION,
          Status.IN_ADJUDICATION, Step.REJECT_BY_CENTRE);

  @Inject private Applications applications;
  @Inject private Casework casework;
  @Inject private Callers callers;
  @EJB private ProgressSweep self;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyTwoSeconds() {
    sweep();
  }

  /** Tries every waiting case once, each in a transaction of its own; how many moved on. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return BY_ITSELF.keySet().stream()
        .flatMap(status -> self.waiting(status).stream())
        .mapToInt(item -> self.moveOn(item) ? 1 : 0)
        .sum();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<WorkItem> waiting(Status status) {
    return applications.waiting(Set.of(status), null, 0, MOST);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean moveOn(WorkItem item) {
    try {
      return take(item.number(), BY_ITSELF.get(item.status()), callers.current());
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }

  private boolean take(ApplicationNumber number, Step step, Actor actor) {
    return casework.takeIfPossible(casework.load(number), step, actor).isPresent();
  }
}
