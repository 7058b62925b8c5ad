package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All orders to the station and the reports of the second readings. */
public interface PersonalizationOrders {

  /**
   * Keeps a new order.
   *
   * @param askAgainAt when the station's silence is too long
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code personalization.order.open}
   *     when the booklet already has an open one
   */
  void add(PersonalizationOrder order, Instant askAgainAt);

  /** Keeps what an answer changed; {@code askAgainAt} is when the station's silence is too long. */
  void save(PersonalizationOrder order, Instant askAgainAt);

  Optional<PersonalizationOrder> find(UUID requestId);

  /** The same, held for the caller's transaction: answers of one order come one after the other. */
  Optional<PersonalizationOrder> claim(UUID requestId);

  /** The newest order of an application. */
  Optional<PersonalizationOrder> latestOf(ApplicationNumber application);

  /** Claims open orders whose station has been silent too long, the oldest first. */
  List<PersonalizationOrder> claimSilent(Instant now, int most);

  /** Open and lately finished orders for the desk, the newest first. */
  List<PersonalizationOrder> recent(int most);

  void add(QualityReport report);

  /** The report on what this order made. */
  Optional<QualityReport> reportOf(UUID requestId);
}
