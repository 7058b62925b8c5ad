package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.examination.DecreeNumber;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.GroundsOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationState;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Withdrawal, revocation and cancellation of passports that their holders have: proposed by one,
 * decided by the head, the book taken in and given back.
 */
@Stateless
@RolesAllowed({
  "SUPERVISOR",
  "SECTION_HEAD",
  "EXAMINER",
  "CLEARANCE_VERIFICATION",
  "HEAD_OF_OFFICE",
  "DEPUTY_HEAD"
})
public class InvalidationService {
  /** Nobody else learns from a measure that its holder is listed. */
  private static final Set<Role> KNOWS_OF_BANS =
      EnumSet.of(Role.CLEARANCE_VERIFICATION, Role.HEAD_OF_OFFICE, Role.DEPUTY_HEAD);

  private static final Set<Role> HEADS = EnumSet.of(Role.HEAD_OF_OFFICE, Role.DEPUTY_HEAD);

  private static final int MOST = 200;

  @Inject Invalidations book;
  @Inject InvalidationProposals proposals;
  @Inject GroundsOfInvalidation grounds;
  @Inject Passports passports;
  @Inject PassportBook register;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The grounds that the caller may propose today. */
  public List<GroundOfInvalidation> grounds(Measure measure) {
    return grounds.on(offices.own().today(clock), measure).stream()
        .filter(ground -> !ground.confidential() || knowsOfBans())
        .toList();
  }

  /** What is not over, as far as the caller may know of it, the longest waiting first. */
  public List<Invalidation> unfinished() {
    return book.unfinished(MOST).stream().filter(this::isForTheCaller).toList();
  }

  /** Whether the holder should have brought the book by now. */
  public boolean isOverdue(Invalidation invalidation) {
    return invalidation
        .surrenderBy(offices.own().zone())
        .filter(last -> last.isBefore(offices.own().today(clock)))
        .isPresent();
  }

  /** Whether the caller may take such a step at all. */
  public boolean isTheCallers(InvalidationStep step) {
    return !step.isDecided() || !Collections.disjoint(callers.current().roles(), HEADS);
  }

  /** Why the caller may not take the step now; empty when nothing is in its way. */
  public List<Refusal> refusals(UUID id, InvalidationStep step) {
    try {
      load(id).took(new Act(step, callers.current().id(), clock.instant(), step.name()));
      return List.of();
    } catch (Refused why) {
      return why.refusals();
    }
  }

  public Optional<Invalidation> find(UUID id) {
    return book.find(id).filter(this::isForTheCaller);
  }

  /** The last measure against the passport of an application that the caller may know of. */
  public Optional<Invalidation> latest(ApplicationNumber application) {
    return passports.of(application).stream()
        .flatMap(passport -> book.of(passport.number()).stream())
        .filter(this::isForTheCaller)
        .reduce((first, second) -> second);
  }

  /** The passport that a measure is about. */
  public Optional<Passport> passport(String number) {
    return passports.find(number);
  }

  /**
   * @param number perforated number as typed or scanned
   * @param ground code of a ground that the caller may propose
   */
  public Invalidation propose(String number, Measure measure, String ground, String reason) {
    if (grounds(measure).stream().noneMatch(each -> each.code().equals(ground))) {
      throw Refused.because("invalidation.ground-missing");
    }
    String passport = new OldPassportNumber(number).text();
    if (book.of(passport).stream()
        .anyMatch(
            each -> each.ground().equals(ground) && each.state() == InvalidationState.PROPOSED)) {
      throw Refused.because("invalidation.proposed-already");
    }
    return proposals.propose(
        passport, measure, ground, "desk:" + UUID.randomUUID(), reason, callers.current().id());
  }

  /**
   * Any step after the proposal. From the head's decree on the passport is not valid, here, for the
   * agencies and in the directorate's register; once a withdrawal is lifted it is again, unless
   * something else is in force against it.
   *
   * @param words the decree's number, the receipt's that was signed, or the reason
   * @throws Refused {@code invalidation.*} as the table of steps and the passport's status say
   */
  public Invalidation take(UUID id, InvalidationStep step, String words) {
    if (!isTheCallers(step)) {
      throw new EJBAccessException("the head decides");
    }
    return switch (step) {
      case DECREE -> decree(id, words);
      case LIFT -> lift(id, words);
      case HAND_BACK -> handBack(id, words);
      default -> write(load(id), step, words);
    };
  }

  /**
   * The head decrees it: from now on the passport is not valid, here, for the agencies and in the
   * directorate's register.
   *
   * @param decree number of the decree
   */
  private Invalidation decree(UUID id, String decree) {
    Invalidation proposed = load(id);
    Passport passport = load(proposed.passport());
    proposals
        .obstacle(passport, proposed.measure())
        .ifPresent(
            why -> {
              throw why;
            });
    Invalidation decreed =
        write(proposed, InvalidationStep.DECREE, new DecreeNumber(decree).text());
    register.change(passport, decreed.becomes(), decreed.citation(), decreed.since());
    return decreed;
  }

  /**
   * The withdrawal ends; the passport is valid again unless something else is in force against it.
   *
   * @param decree number of the decree
   */
  private Invalidation lift(UUID id, String decree) {
    Invalidation lifted = write(load(id), InvalidationStep.LIFT, new DecreeNumber(decree).text());
    Passport passport = load(lifted.passport());
    if (passport.status() == PassportStatus.WITHDRAWN
        && proposals.inForce(passport.number()).isEmpty()) {
      register.change(passport, PassportStatus.VALID, null, lifted.since());
    }
    return lifted;
  }

  /**
   * The holder has the book again.
   *
   * @param receipt number of the receipt that the holder signed
   * @throws Refused {@code invalidation.still-in-force} while another measure keeps it here
   */
  private Invalidation handBack(UUID id, String receipt) {
    Invalidation lifted = load(id);
    if (load(lifted.passport()).status() != PassportStatus.VALID) {
      throw Refused.because("invalidation.still-in-force");
    }
    return write(lifted, InvalidationStep.HAND_BACK, receipt);
  }

  private Invalidation write(Invalidation invalidation, InvalidationStep step, String words) {
    Actor officer = callers.current();
    Invalidation longer = invalidation.took(new Act(step, officer.id(), clock.instant(), words));
    book.keep(longer);
    proposals.writeDown(longer, step, officer.id());
    return longer;
  }

  private Invalidation load(UUID id) {
    return find(id).orElseThrow(() -> Refused.because("invalidation.unknown"));
  }

  private Passport load(String number) {
    return passport(number).orElseThrow(() -> Refused.because("invalidation.passport-unknown"));
  }

  private boolean isForTheCaller(Invalidation invalidation) {
    return !invalidation.confidential() || knowsOfBans();
  }

  private boolean knowsOfBans() {
    return !Collections.disjoint(callers.current().roles(), KNOWS_OF_BANS);
  }
}
