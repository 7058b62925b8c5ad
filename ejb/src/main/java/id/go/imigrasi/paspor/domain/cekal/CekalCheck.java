package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One question to the cekal centre about one applicant: it waits, or it is answered.
 *
 * @param answer the centre's
 * @param provisional what the office's own copy of the list says while the centre is away
 */
public record CekalCheck(
    UUID id,
    ApplicationNumber application,
    Moment moment,
    Waiting waiting,
    Optional<Screening> answer,
    Optional<ProvisionalScreening> provisional) {

  public static CekalCheck open(ApplicationNumber application, Moment moment, Instant now) {
    return new CekalCheck(
        UUID.randomUUID(),
        application,
        moment,
        Waiting.from(now),
        Optional.empty(),
        Optional.empty());
  }

  /** The centre's word, which replaces whatever was used meanwhile. */
  public CekalCheck answered(Screening given) {
    return new CekalCheck(id, application, moment, waiting, Optional.of(given), Optional.empty());
  }

  /** The centre is away, its list's copy answers; the centre is asked on. */
  public CekalCheck meanwhile(ProvisionalScreening copy) {
    return new CekalCheck(id, application, moment, waiting, answer, Optional.of(copy));
  }

  public CekalCheck waiting(Waiting next) {
    return new CekalCheck(id, application, moment, next, answer, provisional);
  }

  /** The answer of the copy, as long as the copy it came from is younger than the limit. */
  public Optional<ProvisionalScreening> provisionalWithin(Duration limit, Instant now) {
    return provisional.filter(copy -> !copy.listAsOf().isBefore(now.minus(limit)));
  }

  /** Whom the applicant resembles: by the centre, or else by a copy that is young enough. */
  public Optional<List<CekalHit>> hits(Duration limit, Instant now) {
    return answer
        .or(() -> provisionalWithin(limit, now).map(ProvisionalScreening::screening))
        .map(Screening::hits);
  }

  /** Whether it names an entry that has ended by that day: nobody tells the office, it counts. */
  public boolean namesAnEndedEntry(LocalDate today) {
    return answer.stream()
        .flatMap(given -> given.hits().stream())
        .anyMatch(hit -> hit.entry().validUntil().isBefore(today));
  }

  /**
   * The hits that still stand in the way; empty while nobody has answered. Only what this screening
   * shows counts: an entry that ended does not come up again.
   *
   * @param passed what was looked into about the applicant and lets the case pass
   */
  public Optional<List<CekalHit>> uncleared(List<Clearance> passed, Duration limit, Instant now) {
    return hits(limit, now)
        .map(
            hits ->
                hits.stream()
                    .filter(hit -> passed.stream().noneMatch(each -> each.isAbout(hit)))
                    .toList());
  }
}
