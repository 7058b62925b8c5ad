package id.go.imigrasi.paspor.domain.conformity;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book of non-conformities. */
public interface NonConformities {

  Optional<NonConformity> find(UUID id);

  List<NonConformity> of(ApplicationNumber application);

  /** Those not closed, the oldest first. */
  List<NonConformity> open(int max);

  void keep(NonConformity nonConformity);
}
