package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;

/** The grounds of rejections. */
public interface Rejections {
  void add(Rejection rejection);

  /** The last one recorded. */
  Optional<Rejection> latest(ApplicationNumber application);
}
