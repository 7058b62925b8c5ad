package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs;
import id.go.imigrasi.paspor.domain.matching.MatchingReport;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleLines;
import id.go.imigrasi.paspor.domain.matching.RuleSheet;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.JointAct;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rules by which a machine calls people alike: what is in force, what a change would do, and
 * the change itself, which the administrator enters and an officer who answers for it signs.
 * Persons are counted here, never shown.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class MatchingRuleService {
  /** How many decided indications a report looks at, the newest first. */
  static final int LOOKED_AT = 500;

  @Inject TwoPeople people;
  @Inject DecidedHits decided;
  @Inject ReferencePairs pairs;
  @Inject AuditLog audit;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;
  private Iterable<RuleLines> kept;

  @Inject
  void take(@Any Instance<RuleLines> lines) {
    kept = lines;
  }

  /** With the lines given by hand, outside the container. */
  void keptAs(Iterable<RuleLines> lines) {
    kept = lines;
  }

  /** Every line in force today and every one that begins later, by kind. */
  public List<MatchingRule> rules() {
    LocalDate today = today();
    List<MatchingRule> lines = lines();
    return Stream.concat(
            RuleSheet.on(today, lines).rules().stream(),
            lines.stream().filter(line -> line.inForce().from().isAfter(today)))
        .sorted(
            Comparator.comparing(MatchingRule::kind)
                .thenComparing(line -> position(line, lines))
                .thenComparing(line -> line.inForce().from()))
        .toList();
  }

  /** In the order in which the lines of its kind come. */
  private static int position(MatchingRule line, List<MatchingRule> lines) {
    return lines.stream().map(MatchingRule::id).toList().indexOf(line.id());
  }

  /** A screening takes the rules of its day, so a rule changes from tomorrow on. */
  public LocalDate earliest() {
    return today().plusDays(1);
  }

  /** What the rules in force make of what is known. */
  public MatchingReport measure() {
    RuleSheet now = RuleSheet.on(today(), lines());
    return report(now, now);
  }

  /**
   * What the rules would make of it with this line in place, from its day on.
   *
   * @throws Refused when the line cannot be entered
   */
  public MatchingReport measure(MatchingRule proposed) {
    demandPossible(proposed);
    List<MatchingRule> lines = lines();
    RuleSheet then = RuleSheet.on(proposed.inForce().from(), lines).with(proposed);
    return report(RuleSheet.on(today(), lines), then);
  }

  private MatchingReport report(RuleSheet now, RuleSheet then) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.READ,
            "matching",
            "decided indications counted"));
    return MatchingReport.of(decided.newest(LOOKED_AT), pairs.judged(), now.names(), then.names());
  }

  /**
   * Enters a line, signed by two.
   *
   * @throws Refused when a second signature is lacking, or the line contradicts the others
   */
  public void enter(MatchingRule proposed, Countersignature second) {
    demandPossible(proposed);
    Signatures both = people.sign(JointAct.MATCHING_RULES, second);
    of(proposed).enter(proposed.signed(both.officer(), both.witness()));
    audit.append(
        new AuditEntry(
            clock.instant(),
            both.officer(),
            AuditEntry.Kind.CHANGED,
            "matching",
            proposed.id()
                + " "
                + proposed.amounts()
                + " from "
                + proposed.inForce().from()
                + ", "
                + proposed.inForce().source()
                + ", with "
                + both.witness()));
  }

  private void demandPossible(MatchingRule proposed) {
    LocalDate from = proposed.inForce().from();
    if (from.isBefore(earliest())) {
      throw Refused.because("matching.rule.too-early", earliest());
    }
    List<MatchingRule> lines = lines();
    List<MatchingRule> own = lines.stream().filter(proposed::isOfTheSame).toList();
    if (own.isEmpty()) {
      throw Refused.because("matching.rule.unknown");
    }
    own.stream()
        .map(line -> line.inForce().from())
        .max(Comparator.naturalOrder())
        .filter(from::isBefore)
        .ifPresent(
            newer -> {
              throw Refused.because("matching.rule.too-early", newer);
            });
    if (RuleSheet.on(from, own).rules().stream()
        .anyMatch(line -> line.amounts().equals(proposed.amounts()))) {
      throw Refused.because("matching.rule.unchanged");
    }
    proposed.demandMeasured();
    lines.stream()
        .map(line -> line.inForce().from())
        .filter(day -> day.isAfter(from))
        .forEach(day -> RuleSheet.on(day, lines).with(proposed).demandOrder());
    RuleSheet.on(from, lines).with(proposed).demandOrder();
  }

  private RuleLines of(MatchingRule rule) {
    return StreamSupport.stream(kept.spliterator(), false)
        .filter(each -> each.kind() == rule.kind())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody keeps " + rule.kind()));
  }

  private List<MatchingRule> lines() {
    return StreamSupport.stream(kept.spliterator(), false)
        .flatMap(each -> each.all().stream())
        .toList();
  }

  private LocalDate today() {
    return offices.own().today(clock);
  }
}
