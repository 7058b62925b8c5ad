package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.domain.application.Role.ARCHIVIST;
import static id.go.imigrasi.paspor.domain.application.Role.CUSTOMER_SERVICE;
import static id.go.imigrasi.paspor.domain.application.Role.HAND_OVER_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.INFORMATION_DESK;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.M_PASPOR;
import static id.go.imigrasi.paspor.domain.application.Role.PRINT_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.QUALITY_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.STATION;
import static id.go.imigrasi.paspor.domain.application.Role.SYSTEM;
import static id.go.imigrasi.paspor.domain.application.Step.ACCEPT_DOCUMENTS;
import static id.go.imigrasi.paspor.domain.application.Step.APPROVE;
import static id.go.imigrasi.paspor.domain.application.Step.APPROVE_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Step.ARCHIVE;
import static id.go.imigrasi.paspor.domain.application.Step.CHECK_IN;
import static id.go.imigrasi.paspor.domain.application.Step.COMPLETE_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Step.ENROL;
import static id.go.imigrasi.paspor.domain.application.Step.HAND_OVER;
import static id.go.imigrasi.paspor.domain.application.Step.PASS_QUALITY;
import static id.go.imigrasi.paspor.domain.application.Step.REFER_FOR_VERIFICATION;
import static id.go.imigrasi.paspor.domain.application.Step.REFER_TO_EXAMINATION;
import static id.go.imigrasi.paspor.domain.application.Step.REGISTER;
import static id.go.imigrasi.paspor.domain.application.Step.RETURN_TO_SHELF;
import static id.go.imigrasi.paspor.domain.application.Step.START_PRODUCTION;
import static id.go.imigrasi.paspor.domain.application.Step.SUBMIT_TO_ADJUDICATION;
import static id.go.imigrasi.paspor.domain.application.Step.WRITE_ENDORSEMENT;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Lifecycle.Row;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The five orders of events, and the way to every other row of the table. */
final class Stories {
  private static final Set<Step> NO_SHORT_CUTS = Set.of(WRITE_ENDORSEMENT, RETURN_TO_SHELF);

  private Stories() {}

  /** Pay, then come. */
  static Story mPaspor(Lifecycle lifecycle) {
    Story story =
        Story.of(lifecycle, Procedure.M_PASPOR, ApplicationType.NEW_ADULT)
            .by(M_PASPOR, REGISTER)
            .now(Fact.PAID, Fact.SLOT_TODAY);
    return fromTheBooth(accepted(story));
  }

  /** Check, bill, pay, booth. */
  static Story walkIn(Lifecycle lifecycle) {
    Story story =
        Story.of(lifecycle, Procedure.WALK_IN, ApplicationType.NEW_CHILD)
            .by(INFORMATION_DESK, REGISTER)
            .now(Fact.SLOT_EXCUSED);
    return fromTheBooth(accepted(story).now(Fact.PAID));
  }

  /** Check, examination, decision, booth, bill. */
  static Story examination(Lifecycle lifecycle) {
    Story story =
        Story.of(lifecycle, Procedure.EXAMINATION, ApplicationType.LOST)
            .by(INFORMATION_DESK, REGISTER)
            .now(Fact.SLOT_EXCUSED, Fact.EXAMINATION_OWED)
            .by(INFORMATION_DESK, CHECK_IN)
            .by(CUSTOMER_SERVICE, REFER_TO_EXAMINATION, "lost on a ferry")
            .now(Fact.EXAMINATION_SIGNED)
            .by(HEAD_OF_OFFICE, APPROVE_EXAMINATION)
            .noMore(Fact.EXAMINATION_OWED);
    return collected(made(decided(captured(story)).now(Fact.PAID)));
  }

  /** A legal ground stands where the NTPN would. */
  static Story nothingDue(Lifecycle lifecycle) {
    Story story =
        Story.of(lifecycle, Procedure.NOTHING_DUE, ApplicationType.MIGRANT_WORKER)
            .by(M_PASPOR, REGISTER)
            .now(Fact.LEGAL_GROUND_FOR_NOTHING_DUE, Fact.SLOT_TODAY);
    return fromTheBooth(accepted(story));
  }

  /** A note on page 4: no booklet. */
  static Story endorsement(Lifecycle lifecycle) {
    Story story =
        Story.of(lifecycle, Procedure.ENDORSEMENT, ApplicationType.ENDORSEMENT)
            .by(INFORMATION_DESK, REGISTER)
            .now(Fact.SLOT_EXCUSED);
    return collected(
        decided(captured(accepted(story)))
            .now(Fact.HEAD_APPROVED_ENDORSEMENT, Fact.SHELF_PLACE_GIVEN)
            .by(PRINT_OPERATOR, WRITE_ENDORSEMENT));
  }

  static List<Function<Lifecycle, Story>> orders() {
    return List.of(
        Stories::mPaspor,
        Stories::walkIn,
        Stories::examination,
        Stories::nothingDue,
        Stories::endorsement);
  }

  /** The shortest way from a new application over this row. */
  static Story over(Lifecycle lifecycle, Row row) {
    Procedure procedure =
        row.step() == WRITE_ENDORSEMENT ? Procedure.ENDORSEMENT : Procedure.M_PASPOR;
    Story story = Story.of(lifecycle, procedure, ApplicationType.NEW_ADULT);
    EnumSet<Fact> all = EnumSet.complementOf(EnumSet.of(Fact.EXAMINATION_OWED));
    story.now(all.toArray(Fact[]::new));
    wayBefore(row).forEach(each -> take(story, each));
    return take(story, row);
  }

  private static List<Row> wayBefore(Row row) {
    if (row.step() != RETURN_TO_SHELF) {
      return wayTo(row.from());
    }
    List<Row> way = new ArrayList<>(wayTo(Status.READY));
    way.add(Lifecycle.OFFICE.find(Status.READY, REFER_FOR_VERIFICATION).orElseThrow());
    return way;
  }

  private static Story take(Story story, Row row) {
    Role role = row.by().stream().sorted().findFirst().orElseThrow();
    return story.by(role, row.step(), "a reason");
  }

  private static List<Row> wayTo(Status goal) {
    Map<Status, List<Row>> ways = new EnumMap<>(Status.class);
    ways.put(Status.DRAFT, List.of());
    Deque<Status> next = new ArrayDeque<>(List.of(Status.DRAFT));
    while (!ways.containsKey(goal)) {
      Status here = next.remove();
      for (Row row : Lifecycle.OFFICE.from(here)) {
        if (!NO_SHORT_CUTS.contains(row.step()) && !ways.containsKey(row.to())) {
          List<Row> way = new ArrayList<>(ways.get(here));
          way.add(row);
          ways.put(row.to(), way);
          next.add(row.to());
        }
      }
    }
    return ways.get(goal);
  }

  private static Story accepted(Story story) {
    return story
        .by(INFORMATION_DESK, CHECK_IN)
        .now(Fact.ORIGINALS_COMPLETE, Fact.CARD_AND_NUMBER_GIVEN, Fact.EARLIER_PASSPORTS_SETTLED)
        .by(CUSTOMER_SERVICE, ACCEPT_DOCUMENTS);
  }

  private static Story fromTheBooth(Story story) {
    return collected(made(decided(captured(story))));
  }

  private static Story captured(Story story) {
    return story
        .now(Fact.PHOTO_TAKEN, Fact.FINGERS_TAKEN, Fact.SIGNATURE_TAKEN, Fact.INTERVIEW_ACCEPTED)
        .by(INTERVIEWER, ENROL);
  }

  private static Story decided(Story story) {
    return story
        .now(
            Fact.DUKCAPIL_MATCHED,
            Fact.CEKAL_CLEAR,
            Fact.REGISTER_ANSWERED,
            Fact.EARLIER_PASSPORTS_SETTLED,
            Fact.NO_DUPLICATE)
        .by(SYSTEM, SUBMIT_TO_ADJUDICATION)
        .now(Fact.CENTRE_AGREED)
        .by(LOCAL_ADJUDICATOR, APPROVE);
  }

  private static Story made(Story story) {
    return story
        .now(Fact.BOOKLET_RESERVED, Fact.DUKCAPIL_FRESH, Fact.CEKAL_FRESH)
        .by(PRINT_OPERATOR, START_PRODUCTION)
        .now(Fact.PERSONALIZED)
        .by(STATION, COMPLETE_PRODUCTION)
        .now(Fact.QUALITY_PASSED, Fact.SHELF_PLACE_GIVEN)
        .by(QUALITY_OFFICER, PASS_QUALITY);
  }

  private static Story collected(Story story) {
    return story
        .now(
            Fact.COLLECTOR_ENTITLED,
            Fact.COLLECTOR_VERIFIED,
            Fact.COLLECTOR_CONFIRMED,
            Fact.HAND_OVER_SIGNED,
            Fact.OLD_PASSPORT_SETTLED,
            Fact.CEKAL_FRESH)
        .by(HAND_OVER_OFFICER, HAND_OVER)
        .now(Fact.FILE_TRANSFERRED, Fact.FILE_BOXED)
        .by(ARCHIVIST, ARCHIVE);
  }
}
