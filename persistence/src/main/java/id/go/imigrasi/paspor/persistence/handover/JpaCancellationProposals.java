package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import id.go.imigrasi.paspor.domain.handover.CancellationProposals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposals to cancel what nobody collected as rows. */
@Dependent
class JpaCancellationProposals implements CancellationProposals {
  private final EntityManager em;

  @Inject
  JpaCancellationProposals(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<CancellationProposal> latest(ApplicationNumber application) {
    return em.createQuery(
            """
            select p from CancellationProposal p where p.key.application = :number
            order by p.key.line desc
            """,
            ProposalEntity.class)
        .setParameter("number", application.digits())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ProposalEntity::restore);
  }

  @Override
  public void keep(CancellationProposal proposal) {
    em.merge(new ProposalEntity(proposal));
    em.flush();
  }

  @Override
  public Set<ApplicationNumber> open() {
    return em.createQuery(
            """
            select p.key.application from CancellationProposal p
            join Application a on a.number = p.key.application
            where p.head is null and a.status = :ready
            """,
            String.class)
        .setParameter("ready", Status.READY)
        .getResultStream()
        .map(ApplicationNumber::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
