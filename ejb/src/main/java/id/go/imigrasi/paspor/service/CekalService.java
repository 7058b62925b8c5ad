package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Screening against the lists: when it is repeated, and what a hit sets going. */
@Stateless
public class CekalService {
  @Inject CekalChecks checks;
  @Inject Clearances clearances;
  @Inject ScreenedPeople people;
  @Inject Checks opening;
  @Inject LoadedList loaded;
  @Inject AuditLog audit;
  @Inject MissedBans missed;
  @Inject Clock clock;

  /** Lets the lists be asked again, because the last answer is too old for what comes next. */
  @RolesAllowed({
    "PRINT_OPERATOR",
    "HAND_OVER_OFFICER",
    "CLEARANCE_INPUT",
    "CLEARANCE_VERIFICATION",
    "SYSTEM"
  })
  public void askAgain(ApplicationNumber number) {
    opening.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.CEKAL));
  }

  /** Questions that are due, each leased to the caller. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<CekalCheck> claimDue(int max) {
    return checks.claimDue(clock.instant(), max);
  }

  /** Of all that were asked in vain the one that has waited longest. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<CekalCheck> longestWaiting() {
    return checks.longestWaiting();
  }

  /** The centre is back: what would have waited long is asked now. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void hurry() {
    checks.hurry(clock.instant());
  }

  /** The applicant as the form states it now, with the earlier passports the register found. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ScreeningQuestion> question(ApplicationNumber number) {
    return people.about(number);
  }

  /** Keeps the answer; every entry not looked into as it stands now becomes a clearance. */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void answered(UUID check, Screening answer) {
    CekalCheck known = found(check);
    checks.save(known.answered(answer));
    answer.hits().forEach(hit -> lookInto(known.application(), hit));
  }

  private void lookInto(ApplicationNumber number, CekalHit hit) {
    Optional<Clearance> known = clearances.find(number, hit.entry().entryId());
    if (known.isEmpty()) {
      clearances.save(Clearance.open(number, hit, clock.instant()));
    }
    known.filter(each -> each.isOutdatedBy(hit)).ifPresent(each -> reopen(each, hit));
    clearances.find(number, hit.entry().entryId()).ifPresent(missed::look);
  }

  /** Who had cleared or confirmed what the entry said before is written down. */
  private void reopen(Clearance clearance, CekalHit hit) {
    Clearance.Progress before = clearance.progress();
    audit.append(
        new AuditEntry(
            clock.instant(),
            "system",
            AuditEntry.Kind.CHANGED,
            clearance.id().toString(),
            before.state() + " by " + before.input() + ", " + before.verification()));
    clearance.reopen(hit, clock.instant());
    clearances.save(clearance);
  }

  /**
   * The centre was asked in vain: later again.
   *
   * @param copy what the office's copy of the list says meanwhile; empty when it is too old
   */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void inVain(UUID check, Optional<ProvisionalScreening> copy) {
    CekalCheck known = found(check);
    CekalCheck later = known.waiting(laterAgain(known));
    checks.save(copy.map(later::meanwhile).orElse(later));
    copy.ifPresent(
        each -> each.screening().hits().forEach(hit -> lookInto(known.application(), hit)));
  }

  /**
   * Somebody is listed otherwise than before: lets the lists be asked again about a case.
   *
   * @param always whether or not the copy of the list names anybody new
   * @return whether they are asked
   */
  @RolesAllowed("SYSTEM")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean listChanged(ApplicationNumber number, boolean always) {
    Optional<CekalCheck> newest = checks.of(number).stream().findFirst();
    Optional<CekalCheck> waiting = newest.filter(check -> check.answer().isEmpty());
    waiting.ifPresent(check -> checks.save(check.waiting(check.waiting().now(clock.instant()))));
    boolean opens = waiting.isEmpty() && (always || copyNamesOthers(number, newest));
    if (opens) {
      askAgain(number);
    }
    return opens || waiting.isPresent();
  }

  /** Somebody whom nobody looked into yet, or no longer somebody who was named. */
  private boolean copyNamesOthers(ApplicationNumber number, Optional<CekalCheck> newest) {
    Set<String> named =
        newest
            .flatMap(CekalCheck::answer)
            .map(Screening::hits)
            .map(LoadedList::entries)
            .orElse(Set.of());
    return named.stream().anyMatch(entry -> !loaded.has(entry))
        || question(number).map(loaded.list()::hits).stream()
            .flatMap(List::stream)
            .anyMatch(hit -> isNew(number, hit, named));
  }

  private boolean isNew(ApplicationNumber number, CekalHit hit, Set<String> named) {
    String entry = hit.entry().entryId();
    return clearances
        .find(number, entry)
        .map(known -> known.isOutdatedBy(hit))
        .orElse(!named.contains(entry));
  }

  private Waiting laterAgain(CekalCheck check) {
    Instant now = clock.instant();
    boolean ahead =
        checks.longestWaiting().map(CekalCheck::id).filter(id -> !id.equals(check.id())).isEmpty();
    return ahead ? check.waiting().ahead(now) : check.waiting().again(now);
  }

  private CekalCheck found(UUID check) {
    return checks.find(check).orElseThrow(() -> Refused.because("identity.check.unknown"));
  }
}
