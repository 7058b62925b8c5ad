package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** Every verdict that was ever given. */
public interface Verdicts {
  void add(Verdict verdict);

  /** The oldest first. */
  List<Verdict> of(ApplicationNumber application);
}
