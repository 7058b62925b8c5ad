package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.CentralAbis;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer;
import id.go.imigrasi.paspor.domain.biometrics.CentralAnswer.Candidate;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * When the central ABIS is asked about a case, and what its candidates mean here. What ends without
 * a passport is forgotten there, but not what was rejected: a false identity shall be known again.
 */
@Dependent
public class CentralComparison implements AfterStep {
  private static final Set<Status> FORGOTTEN =
      Set.of(Status.WITHDRAWN, Status.LAPSED, Status.CANCELLED);

  private final CentralSearches searches;
  private final CentralAbis abis;
  private final Applicants applicants;
  private final Enrolments enrolments;
  private final Clock clock;

  @Inject
  public CentralComparison(
      CentralSearches searches,
      CentralAbis abis,
      Applicants applicants,
      Enrolments enrolments,
      Clock clock) {
    this.searches = searches;
    this.abis = abis;
    this.applicants = applicants;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  /** The captures are complete, for the first time or anew. */
  void begin(ApplicationNumber application) {
    if (abis.isConnected()) {
      searches.save(
          searches
              .find(application)
              .map(known -> known.again(clock.instant()))
              .orElseGet(() -> CentralSearch.begin(application, clock.instant())));
    }
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (FORGOTTEN.contains(transition.to())) {
      forget(application.number());
    }
  }

  /** The ABIS keeps nothing of the case any more. */
  void forget(ApplicationNumber application) {
    searches.find(application).ifPresent(known -> searches.save(known.ended(clock.instant())));
  }

  /** Who among those whom the ABIS named does not fit this application. */
  List<DuplicateCandidate> candidates(CentralSearch search, CentralAnswer answer) {
    if (answer.result() == CentralAnswer.Result.UNUSABLE) {
      return notComparable(search);
    }
    Applicant applicant = applicants.of(search.application()).orElseThrow();
    return answer.candidates().stream()
        .filter(each -> !each.reference().equalsIgnoreCase(search.reference().toString()))
        .flatMap(each -> suspicious(each, applicant).stream())
        .toList();
  }

  /** Nobody can do anything about a child that has no fingers to compare yet. */
  private List<DuplicateCandidate> notComparable(CentralSearch search) {
    boolean child =
        enrolments
            .find(search.application())
            .filter(BiometricEnrolment::isChildWithoutFingers)
            .isPresent();
    return child
        ? List.of()
        : List.of(
            new DuplicateCandidate(
                null, search.reference().toString(), Suspicion.NOT_COMPARABLE, 0, null));
  }

  /** The same NIK again is the same person's earlier application. */
  private Optional<DuplicateCandidate> suspicious(Candidate candidate, Applicant applicant) {
    Optional<ApplicationNumber> here =
        reference(candidate).flatMap(searches::known).map(CentralSearch::application);
    boolean sameNik =
        here.flatMap(applicants::of)
            .filter(other -> other.nik().equals(applicant.nik()))
            .isPresent();
    return sameNik
        ? Optional.empty()
        : Optional.of(
            new DuplicateCandidate(
                here.orElse(null),
                candidate.reference(),
                suspicion(here.isPresent(), candidate.faceOnly()),
                candidate.score(),
                candidate.modalities()));
  }

  private static Suspicion suspicion(boolean here, boolean faceOnly) {
    if (faceOnly) {
      return here ? Suspicion.SAME_FACE_OTHER_NIK : Suspicion.FACE_KNOWN_ELSEWHERE;
    }
    return here ? Suspicion.SAME_FINGERS_OTHER_NIK : Suspicion.KNOWN_ELSEWHERE;
  }

  /** Another office's reference may be anything. */
  private static Optional<UUID> reference(Candidate candidate) {
    try {
      return Optional.of(UUID.fromString(candidate.reference()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
