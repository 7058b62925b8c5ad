package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Optional;
import java.util.Set;

/** The counter's proposals to cancel passports that nobody collected. */
public interface CancellationProposals {

  /** The last one about this passport. */
  Optional<CancellationProposal> latest(ApplicationNumber application);

  /** Writes or replaces this line. */
  void keep(CancellationProposal proposal);

  /** Passports with a proposal that no head has declined. */
  Set<ApplicationNumber> open();
}
