package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the neighbours are asked about an applicant: silently at the registration, at the arrival,
 * before the decision, before printing and before the hand-over, for entries arrive daily. Opening
 * a question writes a row; the sweeps ask.
 */
@Dependent
public class Checks implements AfterStep {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final Set<Kind> AGAIN = EnumSet.of(Kind.IDENTITY, Kind.CEKAL);
  private static final Set<Kind> LISTED = EnumSet.of(Kind.CEKAL);
  private static final Set<Kind> AT_THE_COUNTER = EnumSet.of(Kind.CEKAL, Kind.REGISTER);

  /** Which step opens which questions. */
  private static final Map<Step, Plan> PLANS =
      Map.ofEntries(
          Map.entry(Step.REGISTER, new Plan(Moment.REGISTRATION, ALL)),
          Map.entry(Step.BRING_REGISTERED, new Plan(Moment.REGISTRATION, ALL)),
          Map.entry(Step.BRING_ACCEPTED, new Plan(Moment.REGISTRATION, ALL)),
          Map.entry(Step.CORRECT_REGISTRATION, new Plan(Moment.REGISTRATION, ALL)),
          Map.entry(Step.CHECK_IN, new Plan(Moment.ARRIVAL, AT_THE_COUNTER)),
          Map.entry(Step.ENROL, new Plan(Moment.ADJUDICATION, ALL)),
          Map.entry(Step.APPROVE, new Plan(Moment.PRODUCTION, AGAIN)),
          Map.entry(Step.SPOIL_IN_PRODUCTION, new Plan(Moment.PRODUCTION, AGAIN)),
          Map.entry(Step.FAIL_QUALITY, new Plan(Moment.PRODUCTION, AGAIN)),
          Map.entry(Step.PASS_QUALITY, new Plan(Moment.HAND_OVER, LISTED)),
          Map.entry(Step.WRITE_ENDORSEMENT, new Plan(Moment.HAND_OVER, LISTED)),
          Map.entry(Step.RETURN_TO_SHELF, new Plan(Moment.HAND_OVER, LISTED)),
          Map.entry(Step.BRING_READY, new Plan(Moment.HAND_OVER, LISTED)));

  private final IdentityChecks identity;
  private final CekalChecks cekal;
  private final RegisterChecks register;
  private final Applicants applicants;
  private final Clock clock;

  @Inject
  public Checks(
      IdentityChecks identity,
      CekalChecks cekal,
      RegisterChecks register,
      Applicants applicants,
      Clock clock) {
    this.identity = identity;
    this.cekal = cekal;
    this.register = register;
    this.applicants = applicants;
    this.clock = clock;
  }

  @Override
  public void taken(Application application, Transition transition) {
    Plan plan = PLANS.get(transition.step());
    if (plan != null) {
      open(application.number(), plan.moment(), plan.kinds());
    }
  }

  /** Opens questions in the caller's transaction; they are due at once. */
  public void open(ApplicationNumber number, Moment moment, Set<Kind> kinds) {
    Instant now = clock.instant();
    if (kinds.contains(Kind.IDENTITY)) {
      identity.save(IdentityCheck.open(number, moment, now));
      guardians(number)
          .forEach(each -> identity.save(IdentityCheck.open(number, each, moment, now)));
    }
    if (kinds.contains(Kind.CEKAL)) {
      cekal.save(CekalCheck.open(number, moment, now));
    }
    if (kinds.contains(Kind.REGISTER)) {
      register.save(RegisterCheck.open(number, moment, now).stating(register.stated(number)));
    }
  }

  /** Lets the passport register be asked for an earlier passport that somebody names. */
  public void askFor(ApplicationNumber number, Moment moment, OldPassportNumber passport) {
    register.save(
        RegisterCheck.open(number, moment, clock.instant()).stating(Optional.of(passport)));
  }

  /** Who stands for a child: also before printing, for a parent may have died meanwhile. */
  private Stream<Subject> guardians(ApplicationNumber number) {
    return applicants.of(number).stream()
        .map(Applicant::guardians)
        .flatMap(List::stream)
        .map(guardian -> Subject.of(guardian.relation()))
        .distinct();
  }

  /** Whom the office asks. */
  public enum Kind {
    IDENTITY,
    CEKAL,
    REGISTER
  }

  private record Plan(Moment moment, Set<Kind> kinds) {}
}
