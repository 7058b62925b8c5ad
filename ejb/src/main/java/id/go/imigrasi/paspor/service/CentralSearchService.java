package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the central ABIS says, and what it may fetch while it is asked. */
@Stateless
@RolesAllowed("SYSTEM")
public class CentralSearchService {
  @Inject CentralSearches searches;
  @Inject CentralComparison comparison;
  @Inject DuplicateChecks checks;
  @Inject Enrolments enrolments;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Takes an answer. One that comes late, twice or to nobody's question changes nothing.
   *
   * @return false when no such question is open
   */
  public boolean answered(CentralAnswer answer) {
    Optional<CentralSearch> asked = searches.asking(answer.request());
    asked.ifPresent(search -> take(search, answer));
    return asked.isPresent();
  }

  private void take(CentralSearch search, CentralAnswer answer) {
    Instant now = clock.instant();
    CentralSearch next = search.answered(answer, now);
    searches.save(next);
    if (search.isAwaited() && !next.isAwaited()) {
      tell(search, answer, now);
    }
  }

  private void tell(CentralSearch search, CentralAnswer answer, Instant now) {
    DuplicateCheck check = checks.find(search.application()).orElseThrow();
    DuplicateCheck told = check.told(comparison.candidates(search, answer), now);
    if (told != check) {
      checks.save(told);
    }
  }

  /**
   * The captures that the ABIS was asked to take in, for as long as that question is open; every
   * reading is written down.
   */
  public Optional<BiometricEnrolment> shared(UUID request) {
    return searches
        .asking(request)
        .filter(CentralSearchService::isInserted)
        .flatMap(search -> enrolments.find(search.application()))
        .map(this::read);
  }

  private static boolean isInserted(CentralSearch search) {
    return search.question().filter(q -> q.kind() == CentralQuestion.Kind.INSERT).isPresent();
  }

  private BiometricEnrolment read(BiometricEnrolment enrolment) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            "abis",
            AuditEntry.Kind.READ,
            enrolment.application().digits(),
            "captures"));
    return enrolment;
  }
}
