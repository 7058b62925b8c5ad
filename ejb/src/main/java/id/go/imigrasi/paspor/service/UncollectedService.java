package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import id.go.imigrasi.paspor.domain.handover.CancellationProposals;
import id.go.imigrasi.paspor.domain.handover.CollectionPeriod;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Passports that nobody collected within their month: the counter proposes to cancel them, the head
 * declines here or decrees it as {@link HeadService#cancelUncollected}.
 */
@Stateless
@RolesAllowed({"HAND_OVER_OFFICER", "SUPERVISOR", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
public class UncollectedService {
  @Inject Casework casework;
  @Inject CancellationProposals proposals;
  @Inject PostalDeliveries deliveries;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Whether nobody came for it within the month. */
  public boolean isUncollected(Applications.WorkItem onTheShelf) {
    return isOver(onTheShelf.since());
  }

  /** Whether it may be proposed that this case be cancelled. */
  public boolean isToBeProposed(ApplicationNumber number) {
    return isUncollected(casework.load(number))
        && proposals.latest(number).filter(CancellationProposal::isOpen).isEmpty();
  }

  private boolean isUncollected(Application application) {
    return application.status() == Status.READY
        && application.latest().filter(ready -> isOver(ready.at())).isPresent()
        && deliveries.latest(application.number()).filter(PostalDelivery::isUnderWay).isEmpty();
  }

  /** Which passports on the shelf are proposed. */
  public Set<ApplicationNumber> proposed() {
    return proposals.open();
  }

  /** The last proposal about this passport. */
  public Optional<CancellationProposal> proposal(ApplicationNumber number) {
    return proposals.latest(number);
  }

  /**
   * @param words how the applicant was reached, or that nobody was
   * @throws Refused {@code lifecycle.a-month-uncollected} before the month is over
   */
  @RolesAllowed({"HAND_OVER_OFFICER", "SUPERVISOR"})
  public void propose(ApplicationNumber number, String words) {
    if (!isUncollected(casework.load(number))) {
      throw Refused.because("lifecycle.a-month-uncollected");
    }
    proposals.keep(
        CancellationProposal.after(
            proposals.latest(number),
            number,
            callers.current().id(),
            clock.instant(),
            words,
            offices.own().zone()));
  }

  /** The head gives the applicant another month. */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public void decline(ApplicationNumber number, String why) {
    CancellationProposal proposal =
        proposals.latest(number).orElseThrow(() -> Refused.because("handover.proposal.none"));
    proposals.keep(proposal.declined(callers.current().id(), clock.instant(), why));
  }

  private boolean isOver(Instant ready) {
    ZoneId zone = offices.own().zone();
    return CollectionPeriod.from(ready, zone).isOver(clock.instant(), zone);
  }
}
