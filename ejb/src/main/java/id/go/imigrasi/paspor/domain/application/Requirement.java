package id.go.imigrasi.paspor.domain.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must hold before a step may be taken. The refusal's key is the name in kebab case, but for
 * the checks of the person: which of them is open nobody reads from a locked step.
 */
public enum Requirement {
  /** While SIMPONI gives no code the counters go on; nothing is printed unpaid all the same. */
  NOTHING_OVERDUE(
      Set.of(Fact.PAID, Fact.LEGAL_GROUND_FOR_NOTHING_DUE, Fact.BILLING_CODE_AWAITED),
      a ->
          !a.application().procedure().moneyDueAt(a.step())
              || a.facts().hold(Fact.PAID)
              || a.facts().hold(Fact.LEGAL_GROUND_FOR_NOTHING_DUE)
              || a.facts().hold(Fact.BILLING_CODE_AWAITED) && a.step() != Step.START_PRODUCTION),
  SLOT_IS_TODAY_OR_EXCUSED(Fact.SLOT_TODAY, Fact.SLOT_EXCUSED),
  SLOT_DAY_IS_OVER(Fact.SLOT_DAY_OVER),
  RESCHEDULE_IS_LEFT(Fact.RESCHEDULE_LEFT),
  BILL_EXPIRED(Fact.BILL_EXPIRED_UNPAID),
  ORIGINALS_ARE_COMPLETE(Fact.ORIGINALS_COMPLETE),
  FINDING_IS_RECORDED(Fact.FINDING_RECORDED),
  RETURN_PERIOD_IS_OVER(Fact.RETURN_PERIOD_OVER),
  CARD_AND_NUMBER_ARE_GIVEN(Fact.CARD_AND_NUMBER_GIVEN),
  NO_EXAMINATION_OWED(Set.of(Fact.EXAMINATION_OWED), a -> !a.facts().hold(Fact.EXAMINATION_OWED)),
  EXAMINATION_IS_SIGNED(Fact.EXAMINATION_SIGNED),
  ITS_PASSPORT_IS_FINISHED(Set.of(), a -> a.application().wasSentFromTheShelf()),
  ITS_PASSPORT_IS_NOT_FINISHED(Set.of(), a -> !a.application().wasSentFromTheShelf()),
  SUSPENSION_IS_OVER(Fact.SUSPENSION_OVER),
  PHOTO_IS_TAKEN(Fact.PHOTO_TAKEN),
  FINGERS_ARE_TAKEN(Fact.FINGERS_TAKEN),
  SIGNATURE_IS_TAKEN(Fact.SIGNATURE_TAKEN),
  INTERVIEW_IS_ACCEPTED(Fact.INTERVIEW_ACCEPTED),
  GROUND_IS_RECORDED(Fact.GROUND_RECORDED),
  DUKCAPIL_AGREES(Fact.DUKCAPIL_MATCHED),
  DUKCAPIL_CONFIRMED_SINCE_DECISION(Fact.DUKCAPIL_FRESH),
  CEKAL_IS_CLEAR(Fact.CEKAL_CLEAR),
  CEKAL_WAS_ASKED_JUST_NOW(Fact.CEKAL_FRESH),
  CEKAL_OR_ITS_COPY_WAS_ASKED(Fact.CEKAL_FRESH, Fact.CEKAL_FRESH_BY_COPY),
  EXIT_BAN_IS_CONFIRMED(Fact.EXIT_BAN_CONFIRMED),
  WHO_IT_IS_MUST_BE_EXAMINED(Fact.ENTRY_BAN_CONFIRMED),
  NOBODY_ELSE_HAS_THESE_FINGERS(Fact.NO_DUPLICATE),
  CENTRE_AGREES(Fact.CENTRE_AGREED),
  CENTRE_HAS_REFUSED(Fact.CENTRE_REFUSED),
  CENTRE_HAS_RETURNED_IT(Fact.CENTRE_RETURNED),
  REGISTER_HAS_ANSWERED(Fact.REGISTER_ANSWERED),
  EARLIER_PASSPORTS_ARE_SETTLED(Fact.EARLIER_PASSPORTS_SETTLED),
  A_PASSPORT_WAS_CONCEALED(Fact.PASSPORT_CONCEALED),
  A_REGISTER_SPEAKS_AGAINST_IT(Fact.DUKCAPIL_CONTRADICTS, Fact.PASSPORT_CONCEALED),
  NEEDS_A_BOOKLET(Set.of(), a -> a.application().procedure() != Procedure.ENDORSEMENT),
  IS_AN_ENDORSEMENT(Set.of(), a -> a.application().procedure() == Procedure.ENDORSEMENT),
  HEAD_HAS_APPROVED_THE_ENDORSEMENT(Fact.HEAD_APPROVED_ENDORSEMENT),
  BOOKLET_IS_RESERVED(Fact.BOOKLET_RESERVED),
  STATION_HAS_FINISHED(Fact.PERSONALIZED),
  STATION_HAS_SPOILT_IT(Fact.PERSONALIZATION_SPOILT),
  QUALITY_REPORT_IS_GOOD(Fact.QUALITY_PASSED),
  QUALITY_REPORT_IS_BAD(Fact.QUALITY_FAILED),
  SHELF_PLACE_IS_GIVEN(Fact.SHELF_PLACE_GIVEN),
  COLLECTOR_IS_ENTITLED(Fact.COLLECTOR_ENTITLED),
  COLLECTOR_WAS_COMPARED(Fact.COLLECTOR_VERIFIED),
  COLLECTOR_IS_CONFIRMED(Fact.COLLECTOR_CONFIRMED),
  OLD_PASSPORT_IS_SETTLED(Fact.OLD_PASSPORT_SETTLED),
  HAND_OVER_IS_SIGNED(Fact.HAND_OVER_SIGNED),
  A_MONTH_UNCOLLECTED(Fact.UNCOLLECTED_A_MONTH),
  CANCELLATION_IS_PROPOSED(Fact.CANCELLATION_PROPOSED),
  WITHDRAWAL_IS_SIGNED(Fact.WITHDRAWAL_SIGNED),
  DEATH_IS_RECORDED(Fact.DEATH_RECORDED),
  FILE_IS_TRANSFERRED(Fact.FILE_TRANSFERRED),
  FILE_IS_BOXED(Fact.FILE_BOXED),
  /** Who does not complete a returned file in time counts as having drawn back. */
  NOT_DEEMED_WITHDRAWN(
      Set.of(),
      a ->
          a.application().latest().map(Transition::step).stream()
              .noneMatch(Step.LAPSE_INCOMPLETE::equals)),
  REASON_IS_GIVEN(Set.of(), a -> a.reason() != null && !a.reason().isBlank()),
  /** Doc 9303-2 App. D.3: intake, approval, personalization and hand-over are separate hands. */
  NOT_THE_INTERVIEWER(Set.of(), a -> !a.wasDoneByThisActor(Step.ENROL)),
  NOT_THE_ADJUDICATOR(Set.of(), a -> !a.wasDoneByThisActor(Step.APPROVE)),
  NOT_THE_PRINTER(Set.of(), a -> !a.wasDoneByThisActor(Step.START_PRODUCTION)),
  NOT_EVERY_HAND(
      Set.of(),
      a ->
          !a.wasDoneByThisActor(Step.APPROVE)
              && !a.wasDoneByThisActor(Step.START_PRODUCTION)
              && !a.wasDoneByThisActor(Step.PASS_QUALITY)
              && !a.wasDoneByThisActor(Step.WRITE_ENDORSEMENT));

  private final Set<Fact> asks;
  private final Predicate<Attempt> holds;

  Requirement(Set<Fact> asks, Predicate<Attempt> holds) {
    this.asks = asks;
    this.holds = holds;
  }

  /** Any one of the facts is enough. */
  Requirement(Fact first, Fact... others) {
    EnumSet<Fact> any = EnumSet.of(first, others);
    this.asks = any;
    this.holds = a -> any.stream().anyMatch(a.facts()::hold);
  }

  /** The facts that decide; they must have been gathered. */
  public Set<Fact> asks() {
    return asks;
  }

  public boolean holds(Attempt attempt) {
    return holds.test(attempt);
  }

  Refusal refusal() {
    return Refusal.of("lifecycle." + key());
  }

  /** Which of the checks of the person is open would tell that somebody is listed: one key. */
  private String key() {
    return switch (this) {
      case DUKCAPIL_AGREES,
          DUKCAPIL_CONFIRMED_SINCE_DECISION,
          CEKAL_IS_CLEAR,
          CEKAL_WAS_ASKED_JUST_NOW,
          CEKAL_OR_ITS_COPY_WAS_ASKED,
          NOBODY_ELSE_HAS_THESE_FINGERS ->
          "person-is-verified";
      default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** Somebody's attempt at a step, with everything a requirement may look at. */
  public record Attempt(
      Application application, Step step, Actor actor, Facts facts, String reason) {

    boolean wasDoneByThisActor(Step earlier) {
      return application.lastDoneBy(earlier).filter(actor.id()::equals).isPresent();
    }
  }
}
