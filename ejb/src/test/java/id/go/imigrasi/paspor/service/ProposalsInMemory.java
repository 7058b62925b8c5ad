package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import id.go.imigrasi.paspor.domain.handover.CancellationProposals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The last proposal about each passport. */
final class ProposalsInMemory implements CancellationProposals {
  private final Map<ApplicationNumber, CancellationProposal> proposals = new HashMap<>();

  @Override
  public Optional<CancellationProposal> latest(ApplicationNumber application) {
    return Optional.ofNullable(proposals.get(application));
  }

  @Override
  public void keep(CancellationProposal proposal) {
    proposals.put(proposal.application(), proposal);
  }

  @Override
  public Set<ApplicationNumber> open() {
    return proposals.values().stream()
        .filter(CancellationProposal::isOpen)
        .map(CancellationProposal::application)
        .collect(Collectors.toUnmodifiableSet());
  }
}
