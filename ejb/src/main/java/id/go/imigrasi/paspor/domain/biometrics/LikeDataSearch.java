package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One to few: compares an applicant's fingers with those of earlier applicants of this office who
 * have the same NIK, or the same name and birth date. The whole population's fingers are for an
 * ABIS to compare.
 */
public class LikeDataSearch implements DuplicateSearch {
  private static final int FEW = 20;

  private final Applicants applicants;
  private final Enrolments enrolments;
  private final Images images;
  private final FingerComparison comparison;

  public LikeDataSearch(
      Applicants applicants, Enrolments enrolments, Images images, FingerComparison comparison) {
    this.applicants = applicants;
    this.enrolments = enrolments;
    this.images = images;
    this.comparison = comparison;
  }

  @Override
  public List<DuplicateCandidate> search(ApplicationNumber application) {
    Applicant applicant = applicants.of(application).orElseThrow();
    Collection<FingerTemplate> ours = fingersOf(application);
    List<DuplicateCandidate> found = new ArrayList<>();
    for (ApplicationNumber earlier : alike(application, applicant)) {
      boolean sameNik = applicants.of(earlier).orElseThrow().nik().equals(applicant.nik());
      comparison
          .compare(ours, fingersOf(earlier))
          .flatMap(result -> suspicion(earlier, sameNik, result))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(DuplicateCandidate::score).reversed());
    return found;
  }

  private Set<ApplicationNumber> alike(ApplicationNumber application, Applicant applicant) {
    Set<ApplicationNumber> alike = new LinkedHashSet<>(applicants.applicationsOf(applicant.nik()));
    alike.addAll(applicants.applicationsOf(applicant.fullName(), applicant.birth().date(), FEW));
    alike.remove(application);
    return alike;
  }

  private static Optional<DuplicateCandidate> suspicion(
      ApplicationNumber earlier, boolean sameNik, FingerComparison.Result result) {
    if (sameNik == result.samePerson()) {
      return Optional.empty();
    }
    return Optional.of(
        new DuplicateCandidate(
            earlier,
            sameNik
                ? DuplicateCandidate.Suspicion.SAME_NIK_OTHER_FINGERS
                : DuplicateCandidate.Suspicion.SAME_FINGERS_OTHER_NIK,
            (int) Math.round(result.score())));
  }

  private Collection<FingerTemplate> fingersOf(ApplicationNumber application) {
    return enrolments
        .find(application)
        .map(enrolment -> enrolment.templates(images))
        .orElse(List.of());
  }
}
