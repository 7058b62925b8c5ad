package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.notice.NoticesInMemory;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordAfterStepTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000017");
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  /** Steps inside the office, and those whose decider tells them with their details. */
  private static final Set<Step> SILENT =
      EnumSet.of(
          Step.REGISTER,
          Step.RESCHEDULE,
          Step.CORRECT_REGISTRATION,
          Step.LAPSE_UNPAID,
          Step.CHECK_IN,
          Step.ACCEPT_DOCUMENTS,
          Step.RESUBMIT_DOCUMENTS,
          Step.RESUME,
          Step.SUBMIT_TO_ADJUDICATION,
          Step.APPROVE,
          Step.START_PRODUCTION,
          Step.COMPLETE_PRODUCTION,
          Step.SPOIL_IN_PRODUCTION,
          Step.FAIL_QUALITY,
          Step.CANCEL_DECEASED,
          Step.ARCHIVE,
          Step.BRING_REGISTERED,
          Step.BRING_ACCEPTED,
          Step.BRING_READY,
          Step.BRING_ARCHIVED);

  private static final Map<Step, NoticeKind> TOLD = told();

  private final NoticesInMemory notices = new NoticesInMemory();
  private final WordAfterStep word =
      new WordAfterStep(new Announcements(new English(), notices, new MovedClock(NOW)));

  @ParameterizedTest
  @EnumSource(Step.class)
  void everyStepIsEitherToldOrKnownToBeSilent(Step step) {
    word.taken(application(), transition(step));

    assertThat(SILENT.contains(step)).isNotEqualTo(TOLD.containsKey(step));
    assertThat(notices.of(NUMBER))
        .extracting(Notice::kind)
        .containsExactlyElementsOf(
            TOLD.containsKey(step) ? List.of(TOLD.get(step)) : List.<NoticeKind>of());
  }

  @Test
  void aStepIsToldOnceHoweverOftenItIsSeen() {
    Transition ready = transition(Step.PASS_QUALITY);
    word.taken(application(), ready);
    word.taken(application(), ready);

    assertThat(notices.of(NUMBER)).hasSize(1);
  }

  @Test
  void theWordGoesInTheLanguageOfTheApplicantAndNamesNobody() {
    word.taken(application(), transition(Step.HAND_OVER));

    assertThat(notices.of(NUMBER))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.language()).isEqualTo("en");
              assertThat(notice.details()).isEmpty();
            });
  }

  private static Map<Step, NoticeKind> told() {
    Map<Step, NoticeKind> told = new EnumMap<>(Step.class);
    told.put(Step.RETURN_DOCUMENTS, NoticeKind.PAPERS_MISSING);
    told.put(Step.ENROL, NoticeKind.IN_PROCESS);
    told.put(Step.REINSTATE, NoticeKind.IN_PROCESS);
    told.put(Step.REFER_TO_EXAMINATION, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.REFER_FOR_EARLIER_PASSPORT, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.REFER_FOR_VERIFICATION, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.REFER_FOR_EARLIER_PASSPORT, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.REFER_FOR_VERIFICATION, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.RETURN_BY_CENTRE, NoticeKind.COME_AGAIN);
    told.put(Step.REOPEN, NoticeKind.FURTHER_VERIFICATION);
    told.put(Step.APPROVE_EXAMINATION, NoticeKind.COME_AGAIN);
    told.put(Step.RETURN_TO_BOOTH, NoticeKind.COME_AGAIN);
    told.put(Step.RETURN_BY_CENTRE, NoticeKind.COME_AGAIN);
    told.put(Step.SUSPEND, NoticeKind.SUSPENDED);
    told.put(Step.PASS_QUALITY, NoticeKind.READY);
    told.put(Step.WRITE_ENDORSEMENT, NoticeKind.READY);
    told.put(Step.RETURN_TO_SHELF, NoticeKind.READY);
    told.put(Step.HAND_OVER, NoticeKind.HANDED_OVER);
    Arrays.stream(Step.values())
        .filter(step -> !SILENT.contains(step))
        .forEach(step -> told.putIfAbsent(step, NoticeKind.ENDED));
    return told;
  }

  /** The step as somebody took it who may, when everything held. */
  private static Transition transition(Step step) {
    Status from =
        Arrays.stream(Status.values())
            .filter(
                status -> Lifecycle.OFFICE.from(status).stream().anyMatch(r -> r.step() == step))
            .findFirst()
            .orElseThrow();
    return new Transition(
        NUMBER, 3, from, step, from, "sari", "BPN", NOW, null, "0".repeat(64), "0".repeat(64));
  }

  private static Application application() {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        Status.ARRIVED,
        0,
        List.of());
  }

  /** Somebody who asked to be written to in English. */
  private static final class English extends OneApplicant {
    @Override
    public Optional<Applicant> of(ApplicationNumber application) {
      return super.of(application)
          .map(siti -> siti.withContact(new Contact("", "siti@contoh.test", "en")));
    }
  }
}
