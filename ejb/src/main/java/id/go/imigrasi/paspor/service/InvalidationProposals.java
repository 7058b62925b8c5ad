package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.GroundsOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a measure against a passport is proposed, by an officer or by a message that gives rise to
 * it; within the caller's transaction.
 */
@Dependent
public class InvalidationProposals {
  private static final Set<Status> WITH_ITS_HOLDER =
      EnumSet.of(Status.HANDED_OVER, Status.ARCHIVED);

  private final Invalidations book;
  private final GroundsOfInvalidation grounds;
  private final Passports passports;
  private final Applications applications;
  private final Offices offices;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public InvalidationProposals(
      Invalidations book,
      GroundsOfInvalidation grounds,
      Passports passports,
      Applications applications,
      Offices offices,
      AuditLog audit,
      Clock clock) {
    this.book = book;
    this.grounds = grounds;
    this.passports = passports;
    this.applications = applications;
    this.offices = offices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Proposes a measure; the same again, already there, when the occasion opened it before.
   *
   * @param ground code of a ground in force today
   * @param occasion at most 80 letters, unique for the passport: what gave rise to it
   * @param by login or system id of the proposer, who cannot decree it
   * @throws Refused {@code invalidation.*} where the passport is not this office's, lies in the
   *     office, or is in a status that the measure would not change
   */
  public Invalidation propose(
      String passportNumber,
      Measure measure,
      String ground,
      String occasion,
      String reason,
      String by) {
    Passport passport =
        passports
            .find(passportNumber)
            .orElseThrow(() -> Refused.because("invalidation.passport-unknown"));
    Optional<Invalidation> before = book.opened(passportNumber, occasion);
    if (before.isPresent()) {
      return before.get();
    }
    obstacle(passport, measure)
        .ifPresent(
            why -> {
              throw why;
            });
    GroundOfInvalidation chosen = grounds.chosen(offices.own().today(clock), measure, ground);
    Invalidation proposed =
        Invalidation.proposed(
            passportNumber,
            chosen,
            occasion,
            new Act(InvalidationStep.PROPOSE, by, clock.instant(), reason));
    book.keep(proposed);
    writeDown(proposed, InvalidationStep.PROPOSE, by);
    return proposed;
  }

  /**
   * As {@link #propose}, but silent where there is nothing to do: a passport that is not this
   * office's, was not handed over, or is not valid.
   */
  public Optional<Invalidation> proposeIfPossible(
      String passportNumber,
      Measure measure,
      String ground,
      String occasion,
      String reason,
      String by) {
    return passports
        .find(passportNumber)
        .filter(
            passport ->
                book.opened(passportNumber, occasion).isPresent()
                    || obstacle(passport, measure).isEmpty())
        .map(passport -> propose(passportNumber, measure, ground, occasion, reason, by));
  }

  /**
   * What gave rise to a withdrawal is over: proposes that the passport goes back. A proposal nobody
   * has decided yet stays before the head. Silent where the occasion opened nothing in force.
   */
  public Optional<Invalidation> proposeReturn(
      String passportNumber, String occasion, String reason, String by) {
    return book.opened(passportNumber, occasion)
        .filter(each -> each.state() == InvalidationState.DECREED && each.measure().endsOneDay())
        .map(
            each -> {
              Invalidation longer =
                  each.took(new Act(InvalidationStep.PROPOSE_RETURN, by, clock.instant(), reason));
              book.keep(longer);
              writeDown(longer, InvalidationStep.PROPOSE_RETURN, by);
              return longer;
            });
  }

  /** Why the measure cannot be taken against the passport as it is today. */
  Optional<Refused> obstacle(Passport passport, Measure measure) {
    PassportStatus today = passport.statusOn(offices.own().today(clock));
    if (!measure.isPossibleFor(today)) {
      return Optional.of(Refused.because("invalidation.passport-status"));
    }
    boolean withHolder =
        applications
            .find(passport.application())
            .map(Application::status)
            .filter(WITH_ITS_HOLDER::contains)
            .isPresent();
    return withHolder
        ? Optional.empty()
        : Optional.of(Refused.because("invalidation.not-handed-over"));
  }

  /** Every step of a measure is written down, with the passport's number alone. */
  void writeDown(Invalidation invalidation, InvalidationStep step, String by) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            by,
            AuditEntry.Kind.CHANGED,
            invalidation.passport(),
            invalidation.measure() + " " + step));
  }

  /** Measures of this kind that keep the passport from being valid. */
  List<Invalidation> inForce(String passport) {
    return book.of(passport).stream().filter(each -> each.state().isInForce()).toList();
  }
}
