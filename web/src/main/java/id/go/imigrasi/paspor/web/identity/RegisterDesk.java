package id.go.imigrasi.paspor.web.identity;

import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.passport.RegisterStanding;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import jakarta.inject.Inject;

/** A desk that reads beside the case what the registers say of the person, and asks them again. */
public abstract class RegisterDesk extends CaseDesk {
  private static final long serialVersionUID = 1L;

  @Inject private Registers registers;

  public String askAgain() {
    registers.askAgain(open().number());
    return here();
  }

  public String explain(RegisterStanding.Line line) {
    registers.explain(open().number(), line);
    return here();
  }

  public String accept(IdentityStanding.Line line) {
    registers.accept(line);
    return here();
  }

  public Registers getRegisters() {
    return registers;
  }
}
