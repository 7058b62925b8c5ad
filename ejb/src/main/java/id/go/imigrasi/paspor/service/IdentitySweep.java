package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.identity.Dukcapil;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
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

/** Asks Dukcapil what waits to be asked, outside every transaction. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentitySweep {
  private static final Logger LOG = Logger.getLogger(IdentitySweep.class.getName());

  @Inject IdentityService desk;
  @Inject Dukcapil dukcapil;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void everyTwoSeconds() {
    sweep();
  }

  /** Everything that is due now; how many questions were answered. */
  public int sweep() {
    return new QuestionRound<>(
            desk::claimDue,
            desk::longestWaiting,
            desk::hurry,
            IdentityCheck::id,
            IdentityCheck::waiting)
        .all(this::ask);
  }

  private boolean ask(IdentityCheck check) {
    try {
      Optional<IdentityQuestion> question = desk.question(check);
      if (question.isEmpty()) {
        desk.pointless(check.id());
        return false;
      }
      if (!desk.remembered(check, question.get())) {
        desk.answered(check.id(), question.get(), dukcapil.verify(question.get()));
      }
      return true;
    } catch (Unreachable away) {
      // who waits for whom is for the desks: a listed case would be missing here
      LOG.log(Level.FINE, "{0} waits: {1}", new Object[] {check.application(), away.getMessage()});
      desk.inVain(check.id());
      return false;
    }
  }
}
