package id.go.imigrasi.paspor.domain.queue;

import java.util.List;
import java.util.Optional;

/** The counters of all locations. */
public interface Counters {

  List<Counter> at(String location);

  Optional<Counter> find(String location, String code);

  /** Where this officer works now. */
  Optional<Counter> of(String officer);

  void keep(Counter counter);
}
