package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders to the station and reports in memory, with the same contract as the rows. */
final class OrdersInMemory implements PersonalizationOrders {
  private final Map<UUID, PersonalizationOrder> orders = new LinkedHashMap<>();
  private final Map<UUID, Instant> due = new LinkedHashMap<>();
  private final Map<UUID, QualityReport> reports = new LinkedHashMap<>();

  @Override
  public void add(PersonalizationOrder order, Instant askAgainAt) {
    if (open().stream().anyMatch(each -> each.booklet().equals(order.booklet()))) {
      throw Refused.because("personalization.order.open");
    }
    save(order, askAgainAt);
  }

  @Override
  public void save(PersonalizationOrder order, Instant askAgainAt) {
    orders.put(order.requestId(), order);
    due.put(order.requestId(), askAgainAt);
  }

  @Override
  public Optional<PersonalizationOrder> find(UUID requestId) {
    return Optional.ofNullable(orders.get(requestId));
  }

  @Override
  public Optional<PersonalizationOrder> claim(UUID requestId) {
    return find(requestId);
  }

  @Override
  public Optional<PersonalizationOrder> latestOf(ApplicationNumber application) {
    return orders.values().stream()
        .filter(order -> order.application().equals(application))
        .reduce((first, second) -> second);
  }

  @Override
  public List<PersonalizationOrder> claimSilent(Instant now, int most) {
    return open().stream()
        .filter(order -> !due.get(order.requestId()).isAfter(now))
        .limit(most)
        .toList();
  }

  @Override
  public List<PersonalizationOrder> recent(int most) {
    List<PersonalizationOrder> newest = new ArrayList<>(orders.values());
    Collections.reverse(newest);
    return newest.stream().limit(most).toList();
  }

  @Override
  public void add(QualityReport report) {
    reports.put(report.requestId(), report);
  }

  @Override
  public Optional<QualityReport> reportOf(UUID requestId) {
    return Optional.ofNullable(reports.get(requestId));
  }

  /** Not ended yet. */
  List<PersonalizationOrder> open() {
    return orders.values().stream().filter(order -> !order.state().isLast()).toList();
  }
}
