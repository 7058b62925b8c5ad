package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
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

  /** In one state, as far as the caller may know of them, the longest in it first. */
  public List<Invalidation> in(InvalidationState state) {
    return book.in(state, MOST).stream().filter(this::isForTheCaller).toList();
  }

  public Optional<Invalidation> find(UUID id) {
    return book.find(id).filter(this::isForTheCaller);
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
   * The head decrees it: from now on the passport is not valid, here, for the agencies and in the
   * directorate's register.
   *
   * @param decree number of the decree
   */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public Invalidation decree(UUID id, String decree) {
    Invalidation proposed = load(id);
    Passport passport = load(proposed.passport());
    proposals
        .obstacle(passport, proposed.measure())
        .ifPresent(
            why -> {
              throw why;
            });
    Invalidation decreed = take(proposed, InvalidationStep.DECREE, new DecreeNumber(decree).text());
    register.change(passport, decreed.becomes(), decreed.citation(), decreed.since());
    return decreed;
  }

  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public Invalidation dismiss(UUID id, String reason) {
    return take(load(id), InvalidationStep.DISMISS, reason);
  }

  /**
   * The book came in.
   *
   * @param receipt number of the receipt that its bearer signed
   */
  public Invalidation surrender(UUID id, String receipt) {
    return take(load(id), InvalidationStep.SURRENDER, receipt);
  }

  public Invalidation proposeReturn(UUID id, String reason) {
    return take(load(id), InvalidationStep.PROPOSE_RETURN, reason);
  }

  /** The head does not agree that the withdrawal ends. */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public Invalidation keep(UUID id, String reason) {
    return take(load(id), InvalidationStep.KEEP, reason);
  }

  /**
   * The withdrawal ends; the passport is valid again unless something else is in force against it.
   *
   * @param decree number of the decree
   */
  @RolesAllowed({"HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public Invalidation lift(UUID id, String decree) {
    Invalidation lifted = take(load(id), InvalidationStep.LIFT, new DecreeNumber(decree).text());
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
  public Invalidation handBack(UUID id, String receipt) {
    Invalidation lifted = load(id);
    if (load(lifted.passport()).status() != PassportStatus.VALID) {
      throw Refused.because("invalidation.still-in-force");
    }
    return take(lifted, InvalidationStep.HAND_BACK, receipt);
  }

  private Invalidation take(Invalidation invalidation, InvalidationStep step, String words) {
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
