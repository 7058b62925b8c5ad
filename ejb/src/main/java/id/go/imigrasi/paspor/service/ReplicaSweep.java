package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Status;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Keeps the copy of the watch list whole and in memory, and lets every open case be screened again
 * as soon as the list changes: whose passport is about to be made or lies on the shelf, by the
 * centre; all the others where the copy names somebody else than before.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplicaSweep {
  private static final int PAGE = 200;
  private static final Set<Status> ALWAYS = EnumSet.of(Status.APPROVED, Status.READY);

  @Inject ReplicaService replica;
  @Inject CekalService screenings;
  @Inject Applications applications;

  @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
  void everyTwoSeconds() {
    sweep();
  }

  /** Everything that is due now; how many cases are to be screened again. */
  public int sweep() {
    replica.askForTheList();
    OptionalLong revision = replica.claimRound();
    if (revision.isEmpty()) {
      return 0;
    }
    replica.load();
    // the shelf first: there somebody may be waiting
    int again = ALWAYS.stream().mapToInt(this::round).sum();
    again +=
        Arrays.stream(Status.values())
            .filter(status -> status.isOpen() && !ALWAYS.contains(status))
            .mapToInt(this::round)
            .sum();
    replica.roundDone(revision.getAsLong());
    return again;
  }

  private int round(Status status) {
    int again = 0;
    WorkItem last = null;
    do {
      List<WorkItem> page = applications.waitingAfter(status, last, PAGE);
      again += page.stream().mapToInt(item -> look(item) ? 1 : 0).sum();
      last = page.size() < PAGE ? null : page.get(PAGE - 1);
    } while (last != null);
    return again;
  }

  private boolean look(WorkItem item) {
    return screenings.listChanged(item.number(), ALWAYS.contains(item.status()));
  }
}
