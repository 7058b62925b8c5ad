package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One question to the cekal centre about one applicant: it waits, or it is answered. */
public record CekalCheck(
    UUID id,
    ApplicationNumber application,
    Moment moment,
    Waiting waiting,
    Optional<Screening> answer) {

  public static CekalCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return new CekalCheck(
        UUID.randomUUID(), application, moment, Waiting.from(now), Optional.empty());
  }

  public CekalCheck answered(Screening given) {
    return new CekalCheck(id, application, moment, waiting, Optional.of(given));
  }

  public CekalCheck waiting(Waiting next) {
    return new CekalCheck(id, application, moment, next, answer);
  }
}
