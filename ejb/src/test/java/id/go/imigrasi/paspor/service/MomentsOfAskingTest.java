package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * When whom the office asks: at registration, arrival, before the decision, before printing and
 * before the hand-over. A passport is made, and handed over, on no answer older than the step that
 * led there.
 */
class MomentsOfAskingTest {
  private static final Map<Step, List<String>> ASKED =
      Map.ofEntries(
          Map.entry(Step.REGISTER, at(Moment.REGISTRATION, "DUKCAPIL", "CEKAL", "REGISTER")),
          Map.entry(
              Step.BRING_REGISTERED, at(Moment.REGISTRATION, "DUKCAPIL", "CEKAL", "REGISTER")),
          Map.entry(Step.BRING_ACCEPTED, at(Moment.REGISTRATION, "DUKCAPIL", "CEKAL", "REGISTER")),
          Map.entry(
              Step.CORRECT_REGISTRATION, at(Moment.REGISTRATION, "DUKCAPIL", "CEKAL", "REGISTER")),
          Map.entry(Step.CHECK_IN, at(Moment.ARRIVAL, "CEKAL", "REGISTER")),
          Map.entry(Step.ENROL, at(Moment.ADJUDICATION, "DUKCAPIL", "CEKAL", "REGISTER")),
          Map.entry(Step.APPROVE, at(Moment.PRODUCTION, "DUKCAPIL", "CEKAL")),
          Map.entry(Step.SPOIL_IN_PRODUCTION, at(Moment.PRODUCTION, "DUKCAPIL", "CEKAL")),
          Map.entry(Step.FAIL_QUALITY, at(Moment.PRODUCTION, "DUKCAPIL", "CEKAL")),
          Map.entry(Step.PASS_QUALITY, at(Moment.HAND_OVER, "CEKAL")),
          Map.entry(Step.WRITE_ENDORSEMENT, at(Moment.HAND_OVER, "CEKAL")),
          Map.entry(Step.RETURN_TO_SHELF, at(Moment.HAND_OVER, "CEKAL")),
          Map.entry(Step.BRING_READY, at(Moment.HAND_OVER, "CEKAL")));

  private final MemoryOfChecks memory = new MemoryOfChecks();
  private final Checks checks =
      new Checks(
          memory.identity,
          memory.cekal,
          memory.register,
          new OneApplicant(),
          new MovedClock(BillFixture.NOW));

  @ParameterizedTest
  @EnumSource
  void eachStepAsksWhomItMust(Step step) {
    checks.taken(application(), taken(step));
    assertThat(asked()).isEqualTo(ASKED.getOrDefault(step, List.of()));
  }

  private List<String> asked() {
    return Stream.of(
            said("DUKCAPIL", memory.identity.of(BillFixture.NUMBER), IdentityCheck::moment),
            said("CEKAL", memory.cekal.of(BillFixture.NUMBER), CekalCheck::moment),
            said("REGISTER", memory.register.of(BillFixture.NUMBER), RegisterCheck::moment))
        .flatMap(List::stream)
        .toList();
  }

  private static <C> List<String> said(String whom, List<C> opened, Function<C, Moment> moment) {
    return opened.stream().map(check -> whom + " at " + moment.apply(check)).toList();
  }

  private static List<String> at(Moment moment, String... whom) {
    return Stream.of(whom).map(each -> each + " at " + moment).toList();
  }

  private static Application application() {
    Filing filing =
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false);
    return Application.restore(BillFixture.NUMBER, filing, Status.ARRIVED, 1, List.of());
  }

  private static Transition taken(Step step) {
    return new Transition(
        BillFixture.NUMBER,
        1,
        Status.REGISTERED,
        step,
        Status.ARRIVED,
        "ani",
        "BPN",
        BillFixture.NOW,
        null,
        "",
        "");
  }
}
