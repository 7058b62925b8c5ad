package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import id.go.imigrasi.paspor.domain.identity.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What shelf and hand-over register make true of a case. */
public class HandOverFacts implements FactSource {
  /** The carrier signed for it, and the address for the carrier: art. 23(1) c, by letter. */
  private static final Set<Fact> RECEIVED =
      Set.of(
          Fact.COLLECTOR_ENTITLED,
          Fact.COLLECTOR_VERIFIED,
          Fact.COLLECTOR_CONFIRMED,
          Fact.HAND_OVER_SIGNED);

  private final HandOvers handOvers;
  private final Shelf shelf;
  private final PostalDeliveries deliveries;
  private final CancellationProposals proposals;
  private final IdentityChecks identity;
  private final ZoneId office;

  public HandOverFacts(
      HandOvers handOvers,
      Shelf shelf,
      PostalDeliveries deliveries,
      CancellationProposals proposals,
      IdentityChecks identity,
      ZoneId office) {
    this.handOvers = handOvers;
    this.shelf = shelf;
    this.deliveries = deliveries;
    this.proposals = proposals;
    this.identity = identity;
    this.office = office;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.SHELF_PLACE_GIVEN,
        Fact.COLLECTOR_ENTITLED,
        Fact.COLLECTOR_VERIFIED,
        Fact.COLLECTOR_CONFIRMED,
        Fact.HAND_OVER_SIGNED,
        Fact.UNCOLLECTED_A_MONTH,
        Fact.CANCELLATION_PROPOSED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    if (shelf.of(application.number()).isPresent()) {
      holding.add(Fact.SHELF_PLACE_GIVEN);
    }
    Optional<PostalDelivery> post = deliveries.latest(application.number());
    if (post.filter(PostalDelivery::isReceived).isPresent()) {
      holding.addAll(RECEIVED);
    } else {
      handOvers.of(application.number()).ifPresent(line -> holding.addAll(of(line)));
    }
    if (post.filter(PostalDelivery::isUnderWay).isEmpty() && isOverdue(application, now)) {
      holding.add(Fact.UNCOLLECTED_A_MONTH);
    }
    if (proposals.latest(application.number()).filter(CancellationProposal::isOpen).isPresent()) {
      holding.add(Fact.CANCELLATION_PROPOSED);
    }
    return holding;
  }

  private boolean isOverdue(Application application, Instant now) {
    return readySince(application)
        .filter(ready -> CollectionPeriod.from(ready, office).isOver(now, office))
        .isPresent();
  }

  private Set<Fact> of(HandOver line) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    if (line.collector().isEntitled()) {
      holding.add(Fact.COLLECTOR_ENTITLED);
    }
    if (line.isVerified()) {
      holding.add(Fact.COLLECTOR_VERIFIED);
    }
    if (isConfirmed(line)) {
      holding.add(Fact.COLLECTOR_CONFIRMED);
    }
    if (line.isSigned()) {
      holding.add(Fact.HAND_OVER_SIGNED);
    }
    return holding;
  }

  /** An answer about another proxy, or about this one's name written otherwise, does not count. */
  private boolean isConfirmed(HandOver line) {
    Optional<String> mark = line.collector().question().map(IdentityQuestion::mark);
    return mark.isEmpty()
        || identity.of(line.application()).stream()
            .filter(check -> check.subject() == Subject.PROXY)
            .findFirst()
            .filter(check -> check.asked().equals(mark))
            .filter(IdentityCheck::isSettled)
            .isPresent();
  }

  private static Optional<Instant> readySince(Application application) {
    return application.status() == Status.READY
        ? application.latest().map(Transition::at)
        : Optional.empty();
  }
}
