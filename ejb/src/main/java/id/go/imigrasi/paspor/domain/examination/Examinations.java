package id.go.imigrasi.paspor.domain.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The examination records, suspensions and endorsements of all applications. */
public interface Examinations {

  Optional<Examination> of(ApplicationNumber application);

  void keep(Examination examination);

  Optional<Suspension> suspensionOf(ApplicationNumber application);

  void keep(Suspension suspension);

  /** Suspensions still in force that end on or before this day, the earliest first. */
  List<Suspension> endingBy(LocalDate day, int max);

  Optional<Endorsement> endorsementOf(ApplicationNumber application);

  /** The same, held for this transaction alone: nobody words anew what the head just approves. */
  Optional<Endorsement> claimEndorsement(ApplicationNumber application);

  void keep(Endorsement endorsement);
}
