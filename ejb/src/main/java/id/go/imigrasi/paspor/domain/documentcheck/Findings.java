package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** What the officers found, the latest word per paper. */
public interface Findings {

  List<Finding> of(ApplicationNumber application);

  /** Writes or replaces the finding on that paper. */
  void keep(ApplicationNumber application, Finding finding);
}
