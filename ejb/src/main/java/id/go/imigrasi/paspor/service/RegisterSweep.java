package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.passport.PassportRegister;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
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

/** Asks the passport register what waits to be asked, outside every transaction. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterSweep {
  private static final Logger LOG = Logger.getLogger(RegisterSweep.class.getName());

  @Inject RegisterService desk;
  @Inject PassportRegister register;

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
            RegisterCheck::id,
            RegisterCheck::waiting)
        .all(this::ask);
  }

  private boolean ask(RegisterCheck check) {
    try {
      Optional<RegisterQuestion> question = desk.question(check);
      if (question.isEmpty()) {
        // nothing was asked in vain: it comes up again when the lease has run out
        return false;
      }
      desk.answered(check.id(), register.look(question.get()));
      return true;
    } catch (Unreachable away) {
      // who waits for whom is for the desks: a listed case would be missing here
      LOG.log(Level.FINE, "{0} waits: {1}", new Object[] {check.application(), away.getMessage()});
      desk.inVain(check.id());
      return false;
    }
  }
}
