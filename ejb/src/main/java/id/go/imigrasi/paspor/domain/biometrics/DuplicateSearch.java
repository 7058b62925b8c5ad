package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** Compares an applicant's fingers with those of earlier applicants. */
public interface DuplicateSearch {

  /**
   * @return what does not fit, the likest first; empty when nothing is suspicious
   * @throws Unreachable when it cannot be answered now
   */
  List<DuplicateCandidate> search(ApplicationNumber application) throws Unreachable;
}
