package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.cekal.CekalCentre;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the cekal centre about everybody who waits to be screened; while it is away, the office's
 * own copy of the list answers provisionally.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CekalSweep {
  private static final Logger LOG = Logger.getLogger(CekalSweep.class.getName());

  @Inject CekalService screenings;
  @Inject ReplicaService replica;
  @Inject CekalCentre centre;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void everyTwoSeconds() {
    sweep();
  }

  /** Everything that is due now; how many questions were answered. */
  public int sweep() {
    return new QuestionRound<>(
            screenings::claimDue,
            screenings::longestWaiting,
            screenings::hurry,
            CekalCheck::id,
            CekalCheck::waiting)
        .all(this::screen);
  }

  private boolean screen(CekalCheck check) {
    Optional<ScreeningQuestion> question = screenings.question(check.application());
    if (question.isEmpty()) {
      // nothing was asked in vain: it comes up again when the lease has run out
      return false;
    }
    try {
      screenings.answered(check.id(), centre.screen(question.get()));
    } catch (Unreachable away) {
      // who waits for whom is for the desks: a listed case would be missing here
      LOG.log(Level.FINE, "{0} waits: {1}", new Object[] {check.application(), away.getMessage()});
      screenings.inVain(check.id(), replica.screen(question.get()));
      return false;
    }
    return true;
  }
}
