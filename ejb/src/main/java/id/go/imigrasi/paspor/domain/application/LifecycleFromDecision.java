package id.go.imigrasi.paspor.domain.application;

import static id.go.imigrasi.paspor.domain.application.Requirement.A_MONTH_UNCOLLECTED;
import static id.go.imigrasi.paspor.domain.application.Requirement.BOOKLET_IS_RESERVED;
import static id.go.imigrasi.paspor.domain.application.Requirement.CANCELLATION_IS_PROPOSED;
import static id.go.imigrasi.paspor.domain.application.Requirement.CEKAL_IS_CLEAR;
import static id.go.imigrasi.paspor.domain.application.Requirement.CEKAL_OR_ITS_COPY_WAS_ASKED;
import static id.go.imigrasi.paspor.domain.application.Requirement.CEKAL_WAS_ASKED_JUST_NOW;
import static id.go.imigrasi.paspor.domain.application.Requirement.COLLECTOR_IS_CONFIRMED;
import static id.go.imigrasi.paspor.domain.application.Requirement.COLLECTOR_IS_ENTITLED;
import static id.go.imigrasi.paspor.domain.application.Requirement.COLLECTOR_WAS_COMPARED;
import static id.go.imigrasi.paspor.domain.application.Requirement.DEATH_IS_RECORDED;
import static id.go.imigrasi.paspor.domain.application.Requirement.DUKCAPIL_CONFIRMED_SINCE_DECISION;
import static id.go.imigrasi.paspor.domain.application.Requirement.EXIT_BAN_IS_CONFIRMED;
import static id.go.imigrasi.paspor.domain.application.Requirement.FILE_IS_BOXED;
import static id.go.imigrasi.paspor.domain.application.Requirement.FILE_IS_TRANSFERRED;
import static id.go.imigrasi.paspor.domain.application.Requirement.HAND_OVER_IS_SIGNED;
import static id.go.imigrasi.paspor.domain.application.Requirement.HEAD_HAS_APPROVED_THE_ENDORSEMENT;
import static id.go.imigrasi.paspor.domain.application.Requirement.IS_AN_ENDORSEMENT;
import static id.go.imigrasi.paspor.domain.application.Requirement.NEEDS_A_BOOKLET;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOTHING_OVERDUE;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOT_DEEMED_WITHDRAWN;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOT_EVERY_HAND;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOT_THE_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Requirement.NOT_THE_PRINTER;
import static id.go.imigrasi.paspor.domain.application.Requirement.OLD_PASSPORT_IS_SETTLED;
import static id.go.imigrasi.paspor.domain.application.Requirement.QUALITY_REPORT_IS_BAD;
import static id.go.imigrasi.paspor.domain.application.Requirement.QUALITY_REPORT_IS_GOOD;
import static id.go.imigrasi.paspor.domain.application.Requirement.REASON_IS_GIVEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.SHELF_PLACE_IS_GIVEN;
import static id.go.imigrasi.paspor.domain.application.Requirement.STATION_HAS_FINISHED;
import static id.go.imigrasi.paspor.domain.application.Requirement.STATION_HAS_SPOILT_IT;
import static id.go.imigrasi.paspor.domain.application.Requirement.WITHDRAWAL_IS_SIGNED;
import static id.go.imigrasi.paspor.domain.application.Role.ARCHIVIST;
import static id.go.imigrasi.paspor.domain.application.Role.CLEARANCE_VERIFICATION;
import static id.go.imigrasi.paspor.domain.application.Role.DEPUTY_HEAD;
import static id.go.imigrasi.paspor.domain.application.Role.DIRECTORATE;
import static id.go.imigrasi.paspor.domain.application.Role.HAND_OVER_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.PRINT_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.QUALITY_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.SECTION_HEAD;
import static id.go.imigrasi.paspor.domain.application.Role.STATION;
import static id.go.imigrasi.paspor.domain.application.Role.SUPERVISOR;
import static id.go.imigrasi.paspor.domain.application.Role.SYSTEM;
import static id.go.imigrasi.paspor.domain.application.Status.ACCEPTED;
import static id.go.imigrasi.paspor.domain.application.Status.APPROVED;
import static id.go.imigrasi.paspor.domain.application.Status.ARCHIVED;
import static id.go.imigrasi.paspor.domain.application.Status.ARRIVED;
import static id.go.imigrasi.paspor.domain.application.Status.CANCELLED;
import static id.go.imigrasi.paspor.domain.application.Status.ENROLLED;
import static id.go.imigrasi.paspor.domain.application.Status.HANDED_OVER;
import static id.go.imigrasi.paspor.domain.application.Status.IN_ADJUDICATION;
import static id.go.imigrasi.paspor.domain.application.Status.IN_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Status.IN_QUALITY;
import static id.go.imigrasi.paspor.domain.application.Status.LAPSED;
import static id.go.imigrasi.paspor.domain.application.Status.READY;
import static id.go.imigrasi.paspor.domain.application.Status.REGISTERED;
import static id.go.imigrasi.paspor.domain.application.Status.REJECTED;
import static id.go.imigrasi.paspor.domain.application.Status.RETURNED;
import static id.go.imigrasi.paspor.domain.application.Status.SUSPENDED;
import static id.go.imigrasi.paspor.domain.application.Status.UNDER_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Status.WITHDRAWN;
import static id.go.imigrasi.paspor.domain.application.Step.ARCHIVE;
import static id.go.imigrasi.paspor.domain.application.Step.CANCEL_DECEASED;
import static id.go.imigrasi.paspor.domain.application.Step.CANCEL_UNCOLLECTED;
import static id.go.imigrasi.paspor.domain.application.Step.COMPLETE_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Step.FAIL_QUALITY;
import static id.go.imigrasi.paspor.domain.application.Step.HAND_OVER;
import static id.go.imigrasi.paspor.domain.application.Step.PASS_QUALITY;
import static id.go.imigrasi.paspor.domain.application.Step.REINSTATE;
import static id.go.imigrasi.paspor.domain.application.Step.REJECT_FOR_EXIT_BAN;
import static id.go.imigrasi.paspor.domain.application.Step.REOPEN;
import static id.go.imigrasi.paspor.domain.application.Step.SPOIL_IN_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Step.START_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Step.WITHDRAW;
import static id.go.imigrasi.paspor.domain.application.Step.WRITE_ENDORSEMENT;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of {@link Lifecycle#OFFICE} from the approval to the archive, and the endings. */
final class LifecycleFromDecision {

  private LifecycleFromDecision() {}

  static List<Lifecycle.Row> rows() {
    return Stream.of(production(), collection(), endings(), archive())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * A booklet is made and checked by other hands; a spoilt one goes back and a new one is taken.
   */
  private static List<Lifecycle.Row> production() {
    return List.of(
        Lifecycle.at(APPROVED)
            .on(START_PRODUCTION)
            .by(PRINT_OPERATOR)
            .to(
                IN_PRODUCTION,
                NEEDS_A_BOOKLET,
                NOTHING_OVERDUE,
                NOT_THE_ADJUDICATOR,
                BOOKLET_IS_RESERVED,
                DUKCAPIL_CONFIRMED_SINCE_DECISION,
                CEKAL_IS_CLEAR,
                CEKAL_WAS_ASKED_JUST_NOW),
        Lifecycle.at(APPROVED)
            .on(WRITE_ENDORSEMENT)
            .by(PRINT_OPERATOR)
            .to(
                READY,
                IS_AN_ENDORSEMENT,
                NOT_THE_ADJUDICATOR,
                HEAD_HAS_APPROVED_THE_ENDORSEMENT,
                SHELF_PLACE_IS_GIVEN),
        Lifecycle.at(IN_PRODUCTION)
            .on(COMPLETE_PRODUCTION)
            .by(STATION, SYSTEM)
            .to(IN_QUALITY, STATION_HAS_FINISHED),
        Lifecycle.at(IN_PRODUCTION)
            .on(SPOIL_IN_PRODUCTION)
            .by(STATION, SYSTEM, PRINT_OPERATOR)
            .to(APPROVED, STATION_HAS_SPOILT_IT),
        Lifecycle.at(IN_QUALITY)
            .on(PASS_QUALITY)
            .by(QUALITY_OFFICER)
            .to(READY, NOT_THE_PRINTER, QUALITY_REPORT_IS_GOOD, SHELF_PLACE_IS_GIVEN),
        Lifecycle.at(IN_QUALITY)
            .on(FAIL_QUALITY)
            .by(QUALITY_OFFICER)
            .to(APPROVED, NOT_THE_PRINTER, QUALITY_REPORT_IS_BAD));
  }

  /** To the applicant, the family or a proxy; after a month the head may cancel. */
  private static List<Lifecycle.Row> collection() {
    return List.of(
        Lifecycle.at(READY)
            .on(HAND_OVER)
            .by(HAND_OVER_OFFICER)
            .to(
                HANDED_OVER,
                NOT_EVERY_HAND,
                COLLECTOR_IS_ENTITLED,
                COLLECTOR_WAS_COMPARED,
                COLLECTOR_IS_CONFIRMED,
                OLD_PASSPORT_IS_SETTLED,
                CEKAL_IS_CLEAR,
                CEKAL_OR_ITS_COPY_WAS_ASKED,
                HAND_OVER_IS_SIGNED),
        Lifecycle.at(READY)
            .on(CANCEL_UNCOLLECTED)
            .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
            .to(CANCELLED, A_MONTH_UNCOLLECTED, CANCELLATION_IS_PROPOSED));
  }

  /**
   * The applicant draws back or dies, an exit ban is confirmed; the head corrects with a reason.
   */
  private static List<Lifecycle.Row> endings() {
    return Stream.of(withdrawal(), death(), exitBan(), corrections())
        .flatMap(List::stream)
        .toList();
  }

  /** The applicant draws back before the book is made. */
  private static List<Lifecycle.Row> withdrawal() {
    return from(
        Set.of(
            ARRIVED,
            RETURNED,
            ACCEPTED,
            UNDER_EXAMINATION,
            SUSPENDED,
            ENROLLED,
            IN_ADJUDICATION,
            APPROVED),
        s ->
            Lifecycle.at(s)
                .on(WITHDRAW)
                .by(SUPERVISOR, SECTION_HEAD)
                .to(WITHDRAWN, WITHDRAWAL_IS_SIGNED));
  }

  /** The applicant died. */
  private static List<Lifecycle.Row> death() {
    return from(
        Set.of(
            REGISTERED,
            ARRIVED,
            RETURNED,
            ACCEPTED,
            UNDER_EXAMINATION,
            SUSPENDED,
            ENROLLED,
            IN_ADJUDICATION,
            APPROVED,
            IN_PRODUCTION,
            IN_QUALITY,
            READY),
        s ->
            Lifecycle.at(s)
                .on(CANCEL_DECEASED)
                .by(HEAD_OF_OFFICE, DEPUTY_HEAD)
                .to(CANCELLED, DEATH_IS_RECORDED));
  }

  /** A ban to leave the country is confirmed. */
  private static List<Lifecycle.Row> exitBan() {
    return from(
        Set.of(
            REGISTERED,
            ARRIVED,
            RETURNED,
            ACCEPTED,
            UNDER_EXAMINATION,
            SUSPENDED,
            ENROLLED,
            IN_ADJUDICATION,
            APPROVED,
            READY),
        s ->
            Lifecycle.at(s)
                .on(REJECT_FOR_EXIT_BAN)
                .by(CLEARANCE_VERIFICATION, DIRECTORATE)
                .to(REJECTED, EXIT_BAN_IS_CONFIRMED));
  }

  /** What the head or the supervisor puts right, with a reason. */
  private static List<Lifecycle.Row> corrections() {
    return Stream.of(
            from(
                Set.of(LAPSED),
                s ->
                    Lifecycle.at(s)
                        .on(REINSTATE)
                        .by(HEAD_OF_OFFICE, DEPUTY_HEAD, SUPERVISOR)
                        .to(REGISTERED, NOT_DEEMED_WITHDRAWN, REASON_IS_GIVEN)),
            from(
                Set.of(REJECTED),
                s ->
                    Lifecycle.at(s)
                        .on(REOPEN)
                        .by(HEAD_OF_OFFICE)
                        .to(UNDER_EXAMINATION, REASON_IS_GIVEN)))
        .flatMap(List::stream)
        .toList();
  }

  /** Every ending ends in Tikim's archive. */
  private static List<Lifecycle.Row> archive() {
    return Stream.of(
            from(
                Set.of(HANDED_OVER, WITHDRAWN, LAPSED, REJECTED, CANCELLED),
                s ->
                    Lifecycle.at(s)
                        .on(ARCHIVE)
                        .by(ARCHIVIST)
                        .to(ARCHIVED, FILE_IS_TRANSFERRED, FILE_IS_BOXED)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Lifecycle.Row> from(Set<Status> froms, Function<Status, Lifecycle.Row> row) {
    return froms.stream().sorted().map(row).toList();
  }
}
