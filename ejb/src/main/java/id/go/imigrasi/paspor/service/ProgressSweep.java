package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Moves on by itself what waits for answers only: a captured case goes to adjudication once all
 * checks are answered, or to the examiner when the register knows a concealed passport; a case that
 * the centre refused is rejected, one that it sent back goes back.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class ProgressSweep {
  static final int PAGE = 200;
  private static final Map<Status, List<Step>> BY_ITSELF =
      Map.of(
          Status.ENROLLED,
          List.of(Step.REFER_FOR_EARLIER_PASSPORT, Step.SUBMIT_TO_ADJUDICATION),
          Status.IN_ADJUDICATION,
          List.of(Step.REJECT_BY_CENTRE, Step.RETURN_BY_CENTRE));

  @Inject Applications applications;
  @Inject SecondAdjudications adjudications;
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject Round round;
  @EJB ProgressSweep self;

  /** One page of every worklist a time, each page behind the one before: nobody starves. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyTwoSeconds() {
    BY_ITSELF.keySet().forEach(this::goOn);
  }

  private void goOn(Status status) {
    List<WorkItem> page = self.waiting(status, round.place(status));
    round.goOnBehind(status, page.size() < PAGE ? null : page.get(PAGE - 1));
    tryAll(page);
  }

  /** Tries every waiting case once, each in a transaction of its own; how many moved on. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return BY_ITSELF.keySet().stream().mapToInt(this::wholeRound).sum();
  }

  private int wholeRound(Status status) {
    int moved = 0;
    WorkItem last = null;
    do {
      List<WorkItem> page = self.waiting(status, last);
      moved += tryAll(page);
      last = page.size() < PAGE ? null : page.get(PAGE - 1);
    } while (last != null);
    return moved;
  }

  private int tryAll(List<WorkItem> page) {
    return ready(page).stream().mapToInt(item -> self.moveOn(item) ? 1 : 0).sum();
  }

  /**
   * Looked at from the last to the first, for the answers come in the order of the line: whoever is
   * ready finds all ready who stand before him, and nobody overtakes while they are coming.
   */
  private List<WorkItem> ready(List<WorkItem> page) {
    Deque<WorkItem> ready = new ArrayDeque<>();
    for (int i = page.size() - 1; i >= 0; i--) {
      if (self.mayMoveOn(page.get(i))) {
        ready.addFirst(page.get(i));
      }
    }
    return List.copyOf(ready);
  }

  /** The next page of what waits behind a line, or the first page. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<WorkItem> waiting(Status status, WorkItem after) {
    return applications.waitingAfter(status, after, PAGE);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean mayMoveOn(WorkItem item) {
    try {
      Actor system = callers.current();
      Application application = casework.load(item.number());
      return steps(application).stream()
          .anyMatch(
              step -> casework.isPossible(application, step, system, reason(application, step)));
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }

  private static List<Step> steps(Application application) {
    return BY_ITSELF.getOrDefault(application.status(), List.of());
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean moveOn(WorkItem item) {
    try {
      Actor system = callers.current();
      Application application = casework.load(item.number());
      return steps(application).stream()
          .anyMatch(
              step ->
                  casework
                      .takeIfPossible(application, step, system, reason(application, step))
                      .isPresent());
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }

  /** The centre's own words stand in the history, so that the booth reads why it is back. */
  private String reason(Application application, Step step) {
    return step == Step.RETURN_BY_CENTRE
        ? adjudications
            .latest(application.number())
            .flatMap(SecondAdjudication::verdict)
            .map(SecondAdjudication.Verdict::ground)
            .filter(ground -> !ground.isBlank())
            .orElse(null)
        : null;
  }
}
