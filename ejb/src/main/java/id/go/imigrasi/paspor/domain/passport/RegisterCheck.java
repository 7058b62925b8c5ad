package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One question to the passport register about one applicant: it waits, or it is answered. */
public record RegisterCheck(
    UUID id,
    ApplicationNumber application,
    Moment moment,
    Waiting waiting,
    Optional<RegisterAnswer> answer) {

  public static RegisterCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return new RegisterCheck(
        UUID.randomUUID(), application, moment, Waiting.from(now), Optional.empty());
  }

  public RegisterCheck answered(RegisterAnswer given) {
    return new RegisterCheck(id, application, moment, waiting, Optional.of(given));
  }

  public RegisterCheck waiting(Waiting next) {
    return new RegisterCheck(id, application, moment, next, answer);
  }
}
