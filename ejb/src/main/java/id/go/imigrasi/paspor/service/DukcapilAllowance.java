package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.identity.Allowance;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many questions are left to the office at Dukcapil; the log says once that they are few. */
@Dependent
public class DukcapilAllowance {
  private static final Logger LOG = Logger.getLogger(DukcapilAllowance.class.getName());

  private final IdentityChecks answers;
  private final long alarm;

  /**
   * @param alarm from how many questions left the office warns
   */
  @Inject
  public DukcapilAllowance(
      IdentityChecks answers,
      @ConfigProperty(name = "paspor.dukcapil.calls-alarm", defaultValue = "1000") long alarm) {
    this.answers = answers;
    this.alarm = alarm;
  }

  public Allowance now() {
    return new Allowance(answers.callsLeft(), alarm);
  }

  /** Before the answer that says so is written: only the first one below the mark is news. */
  void said(long left) {
    boolean few = new Allowance(OptionalLong.of(left), alarm).isShort();
    if (few && !now().isShort()) {
      LOG.log(Level.WARNING, "Dukcapil answers only {0} more questions", Long.toString(left));
    }
  }
}
