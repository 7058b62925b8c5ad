package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the booklet, the station and the quality desk know of a case. */
public final class ProductionFacts implements FactSource {
  private static final Set<Fact> TOLD =
      EnumSet.of(
          Fact.BOOKLET_RESERVED,
          Fact.PERSONALIZED,
          Fact.PERSONALIZATION_SPOILT,
          Fact.QUALITY_PASSED,
          Fact.QUALITY_FAILED);

  private final Booklets booklets;
  private final PersonalizationOrders orders;

  public ProductionFacts(Booklets booklets, PersonalizationOrders orders) {
    this.booklets = booklets;
    this.orders = orders;
  }

  @Override
  public Set<Fact> tells() {
    return Set.copyOf(TOLD);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    Set<Fact> holding = EnumSet.noneOf(Fact.class);
    booklets
        .heldFor(application.number())
        .filter(book -> book.state() == BookletState.RESERVED)
        .ifPresent(book -> holding.add(Fact.BOOKLET_RESERVED));
    Optional<PersonalizationOrder> order = orders.latestOf(application.number());
    order.map(PersonalizationOrder::state).flatMap(ProductionFacts::told).ifPresent(holding::add);
    order
        .flatMap(latest -> orders.reportOf(latest.requestId()))
        .map(report -> report.passed() ? Fact.QUALITY_PASSED : Fact.QUALITY_FAILED)
        .ifPresent(holding::add);
    return holding;
  }

  private static Optional<Fact> told(StationState state) {
    return switch (state) {
      case DONE -> Optional.of(Fact.PERSONALIZED);
      case SPOILT, REJECTED -> Optional.of(Fact.PERSONALIZATION_SPOILT);
      case REQUESTED, ACCEPTED, STARTED, ENCODED, ENGRAVED -> Optional.empty();
    };
  }
}
