package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The caller and a second active officer, who sign together for blanks. */
@Dependent
class TwoPeople {
  private final Officers officers;
  private final Callers callers;
  private final Clock clock;

  @Inject
  TwoPeople(Officers officers, Callers callers, Clock clock) {
    this.officers = officers;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * @param witness login of the second person
   */
  Signatures sign(String witness) {
    if (witness == null || witness.isBlank()) {
      throw Refused.because("booklet.witness.missing");
    }
    Officer second = active(witness, "booklet.witness.unknown");
    return new Signatures(callers.current().id(), second.username(), clock.instant())
        .enoughFor(BookletStep.ISSUE);
  }

  /** The operator whose drawer is meant. */
  Officer operator(String login) {
    return active(login == null ? "" : login, "booklet.operator.unknown");
  }

  private Officer active(String login, String refusal) {
    return officers
        .find(login.strip())
        .filter(Officer::active)
        .orElseThrow(() -> Refused.because(refusal));
  }
}
