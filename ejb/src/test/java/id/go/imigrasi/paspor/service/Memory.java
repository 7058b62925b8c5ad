package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The office's applications in memory, with the same contract as the rows. */
public final class Memory implements Applications {
  private static final LocalDate GROWN_UP = LocalDate.of(1988, 3, 20);

  final Map<ApplicationNumber, LocalDate> born = new LinkedHashMap<>();
  private final Map<ApplicationNumber, Application> kept = new LinkedHashMap<>();
  private final Map<String, Integer> counters = new LinkedHashMap<>();

  @Override
  public Optional<Application> find(ApplicationNumber number) {
    return Optional.ofNullable(kept.get(number)).map(a -> copy(a, a.version()));
  }

  @Override
  public void save(Application application) {
    Application known = kept.get(application.number());
    if (known != null && application.version() < 0) {
      throw Refused.because("application.exists");
    }
    if (known != null && known.version() != application.version()) {
      throw Refused.because("application.stale");
    }
    kept.put(application.number(), copy(application, application.version() + 1));
  }

  @Override
  public ApplicationNumber nextNumber(String office, LocalDate day) {
    return ApplicationNumber.issue(office, day, counters.merge(office + day, 1, Integer::sum));
  }

  @Override
  public List<WorkItem> waiting(Set<Status> statuses, String location, int first, int max) {
    return kept.values().stream()
        .filter(a -> statuses.contains(a.status()))
        .filter(a -> location == null || location.equals(a.filing().location()))
        .map(Memory::item)
        .sorted(Comparator.comparing(WorkItem::since).thenComparing(WorkItem::number))
        .skip(first)
        .limit(max)
        .toList();
  }

  @Override
  public List<WorkItem> doubted(String location, int max) {
    return waiting(Set.of(Status.REGISTERED), location, 0, max);
  }

  @Override
  public List<WorkItem> waitingAfter(Status status, WorkItem after, int max) {
    Comparator<WorkItem> order =
        Comparator.comparing(WorkItem::since).thenComparing(item -> item.number().digits());
    return waiting(Set.of(status), null, 0, Integer.MAX_VALUE).stream()
        .sorted(order)
        .filter(item -> after == null || order.compare(item, after) > 0)
        .limit(max)
        .toList();
  }

  /** Of whoever is not put down in {@link #born}, a grown-up. */
  @Override
  public List<Standing> standing(Status status) {
    return kept.values().stream()
        .filter(a -> a.status() == status)
        .map(a -> new Standing(a, "", Optional.of(born.getOrDefault(a.number(), GROWN_UP)), false))
        .toList();
  }

  @Override
  public List<WorkItem> waiting(Procedure order, Set<Status> statuses, int max) {
    return waiting(statuses, null, 0, Integer.MAX_VALUE).stream()
        .filter(item -> kept.get(item.number()).procedure() == order)
        .limit(max)
        .toList();
  }

  @Override
  public long countOf(Set<String> products, Set<Status> statuses) {
    return kept.values().stream()
        .filter(a -> statuses.contains(a.status()) && products.contains(a.filing().product()))
        .filter(a -> a.procedure() != Procedure.ENDORSEMENT)
        .count();
  }

  @Override
  public long count(Set<Status> statuses, String location) {
    return waiting(statuses, location, 0, Integer.MAX_VALUE).size();
  }

  private static WorkItem item(Application a) {
    return new WorkItem(
        a.number(),
        "",
        a.type(),
        a.filing().product(),
        a.filing().sameDay(),
        a.status(),
        a.latest().map(Transition::at).orElseThrow(),
        a.version());
  }

  private static Application copy(Application a, long version) {
    return Application.restore(a.number(), a.filing(), a.status(), version, a.history());
  }
}
