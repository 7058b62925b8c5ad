package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One question to the passport register about one applicant: it waits, or it is answered.
 *
 * @param stated the earlier passport that is asked for beside the person, where somebody named one
 */
public record RegisterCheck(
    UUID id,
    ApplicationNumber application,
    Moment moment,
    Waiting waiting,
    Optional<OldPassportNumber> stated,
    Optional<RegisterAnswer> answer) {

  public static RegisterCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return new RegisterCheck(
        UUID.randomUUID(),
        application,
        moment,
        Waiting.from(now),
        Optional.empty(),
        Optional.empty());
  }

  /** The same question for this passport too. */
  public RegisterCheck stating(Optional<OldPassportNumber> passport) {
    return new RegisterCheck(id, application, moment, waiting, passport, answer);
  }

  public RegisterCheck answered(RegisterAnswer given) {
    return new RegisterCheck(id, application, moment, waiting, stated, Optional.of(given));
  }

  public RegisterCheck waiting(Waiting next) {
    return new RegisterCheck(id, application, moment, next, stated, answer);
  }
}
