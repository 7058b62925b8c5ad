package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** What officers said about findings of the register. */
public interface Explanations {

  /** Keeps it; the last word about one document counts. */
  void add(Explanation explanation);

  /** The oldest first. */
  List<Explanation> of(ApplicationNumber application);
}
