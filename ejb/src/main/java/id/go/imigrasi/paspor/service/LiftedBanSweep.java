package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Proposes to the head that a withdrawn passport goes back when the exit ban behind it has ended,
 * by its date or because it was lifted: once, for the head may have reasons to keep it.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class LiftedBanSweep {
  private static final int MOST = 1000;

  @Inject Invalidations book;
  @Inject InvalidationProposals proposals;
  @Inject ReplicaService replica;
  @EJB LiftedBanSweep self;

  @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyMinute() {
    sweep();
  }

  /** How many returns were proposed. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return self.lasting().stream()
        .filter(each -> replica.hasEnded(entry(each)))
        .mapToInt(each -> proposed(each) ? 1 : 0)
        .sum();
  }

  /** Withdrawals for an exit ban whose end nobody has proposed yet. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Invalidation> lasting() {
    return book.unfinished(MOST).stream()
        .filter(each -> each.occasion().startsWith(MissedBans.OCCASION))
        .filter(each -> each.state() == InvalidationState.DECREED && each.measure().endsOneDay())
        .filter(each -> each.last(InvalidationStep.PROPOSE_RETURN).isEmpty())
        .toList();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean propose(Invalidation withdrawal) {
    return proposals
        .proposeReturn(withdrawal.passport(), withdrawal.occasion(), entry(withdrawal), "system")
        .isPresent();
  }

  private boolean proposed(Invalidation withdrawal) {
    try {
      return self.propose(withdrawal);
    } catch (Refused decidedMeanwhile) {
      return false;
    }
  }

  private static String entry(Invalidation withdrawal) {
    return withdrawal.occasion().substring(MissedBans.OCCASION.length());
  }
}
