package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the screenings of those fresh whose passport is about to be made or collected, so that no
 * desk waits for the list, and lets nobody be held up by an entry that has ended.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class FreshScreenings {
  private static final Set<Status> SOON = Set.of(Status.APPROVED, Status.READY);

  /** Whoever waits here for an entry that has ended waits for nothing. */
  private static final Set<Status> HELD_UP = Set.of(Status.ENROLLED, Status.IN_ADJUDICATION);

  private static final int MOST = 500;

  @Inject Applications applications;
  @Inject CekalChecks checks;
  @Inject CekalService cekal;
  @Inject Offices offices;
  @Inject Clock clock;
  @EJB FreshScreenings self;

  /** How old a screening may be; the sweep renews it after two thirds of that. */
  @Inject
  @ConfigProperty(name = "paspor.cekal.fresh", defaultValue = "PT24H")
  String fresh;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyTenMinutes() {
    sweep();
  }

  /** How many screenings were found too old and are asked again. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return round(SOON, number -> self.renew(number))
        + round(HELD_UP, number -> self.askAboutEnded(number));
  }

  private int round(Set<Status> statuses, Predicate<ApplicationNumber> due) {
    int renewed = 0;
    List<WorkItem> page;
    int first = 0;
    do {
      page = applications.waiting(statuses, null, first, MOST);
      renewed += page.stream().mapToInt(item -> due.test(item.number()) ? 1 : 0).sum();
      first += MOST;
    } while (page.size() == MOST);
    return renewed;
  }

  /** An entry that the newest answer names has ended: the lists are asked anew. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean askAboutEnded(ApplicationNumber number) {
    LocalDate today = offices.own().today(clock);
    boolean due =
        checks.of(number).stream()
            .findFirst()
            .filter(newest -> newest.namesAnEndedEntry(today))
            .isPresent();
    if (due) {
      cekal.askAgain(number);
    }
    return due;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean renew(ApplicationNumber number) {
    Optional<CekalCheck> newest = checks.of(number).stream().findFirst();
    Instant oldest = clock.instant().minus(Duration.parse(fresh).multipliedBy(2).dividedBy(3));
    boolean due =
        newest
            .map(check -> check.answer().filter(answer -> answer.at().isBefore(oldest)).isPresent())
            .orElse(true);
    if (due) {
      cekal.askAgain(number);
    }
    return due;
  }
}
