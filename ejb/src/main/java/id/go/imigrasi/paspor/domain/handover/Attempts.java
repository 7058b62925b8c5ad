package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;

/** What was tried at the hand-over desk before a passport was given. */
public interface Attempts {

  void add(Attempt attempt);

  /** In the order in which they happened. */
  List<Attempt> of(ApplicationNumber application);
}
