package id.go.imigrasi.paspor.persistence.servicestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpaServiceStandardsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  @ParameterizedTest
  @CsvSource({
    "REGISTER, 5",
    "PAY, 3",
    "INFORMATION, 1",
    "DOCUMENT_CHECK, 3",
    "BOOTH, 10",
    "COLLECT, 2",
    "ARCHIVE, 2"
  })
  void knowsTheMinutesOfTheProcedure(Activity activity, long minutes) {
    long planned =
        Database.in(em -> new JpaServiceStandards(em).of(activity, DAY)).planned().toMinutes();

    assertThat(planned).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"PROMISE, 3", "STATUTORY, 4", "SAME_DAY, 0"})
  void knowsTheLimitsInWorkingDays(DeadlineRule.Kind kind, int days) {
    assertThat(rule(kind, DAY).workingDays()).isEqualTo(days);
  }

  @Test
  void exemptsLostDamagedAndDuplicatePassports() {
    assertThat(rule(DeadlineRule.Kind.STATUTORY, DAY).exempt())
        .contains(ApplicationType.LOST, ApplicationType.DAMAGED, ApplicationType.DUPLICATE)
        .doesNotContain(ApplicationType.NEW_ADULT, ApplicationType.EXPIRED);
  }

  @Test
  void hasNoPromiseBeforeTheProcedure() {
    assertThatThrownBy(() -> rule(DeadlineRule.Kind.PROMISE, LocalDate.of(2023, 2, 1)))
        .hasMessage("servicestandard.none");
  }

  @Test
  void keepsWhatWasMeasured() {
    Instant begun = Instant.parse("2026-06-05T02:00:00Z");
    ServicePeriod period =
        new ServicePeriod(
            Cases.any(), Activity.BOOTH, "BPN", "rina", begun, begun.plusSeconds(540));
    Database.run(em -> new JpaServiceStandards(em).record(period));

    assertThat(
            Database.<List<ServicePeriod>>in(
                em -> new JpaServiceStandards(em).periodsOf(period.application())))
        .containsExactly(period);
  }

  private static DeadlineRule rule(DeadlineRule.Kind kind, LocalDate day) {
    return Database.in(em -> new JpaServiceStandards(em).rule(kind, day));
  }
}
