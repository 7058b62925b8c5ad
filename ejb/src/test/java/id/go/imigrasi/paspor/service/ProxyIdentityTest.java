package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who collects with a power of attorney is whom Dukcapil knows, or does not collect. */
class ProxyIdentityTest extends PopulationDesk {
  @Test
  void aProxyIsAskedAboutAndNobodyElseWhoCollects() {
    collects(Collector.Kind.APPLICANT, person.nik().digits());
    assertThat(handOverFacts()).contains(Fact.COLLECTOR_CONFIRMED);
    collects(Collector.Kind.PROXY, PROXYS_NIK);
    assertThat(handOverFacts()).doesNotContain(Fact.COLLECTOR_CONFIRMED);
    sweep.sweep();
    assertThat(asked).extracting(each -> each.nik().digits()).containsExactly(PROXYS_NIK);
    assertThat(handOverFacts()).contains(Fact.COLLECTOR_CONFIRMED);
  }

  @Test
  void aDeadProxyGetsNothingAndTheCaseIsNoneOfIt() {
    negatives.put(PROXYS_NIK, Outcome.DECEASED);
    answeredAt(Moment.HAND_OVER);
    collects(Collector.Kind.PROXY, PROXYS_NIK);
    sweep.sweep();

    assertThat(handOverFacts()).doesNotContain(Fact.COLLECTOR_CONFIRMED);
    assertThat(facts(filed(Status.READY)))
        .contains(Fact.DUKCAPIL_MATCHED)
        .doesNotContain(Fact.EXAMINATION_OWED);
    collects(Collector.Kind.APPLICANT, person.nik().digits());
    assertThat(handOverFacts()).contains(Fact.COLLECTOR_CONFIRMED);
  }

  @Test
  void whileDukcapilIsAwayAProxyWaitsAndTheApplicantDoesNot() {
    away = true;
    collects(Collector.Kind.PROXY, PROXYS_NIK);
    assertThat(sweep.sweep()).isZero();
    assertThat(handOverFacts()).doesNotContain(Fact.COLLECTOR_CONFIRMED);
    collects(Collector.Kind.APPLICANT, person.nik().digits());
    assertThat(handOverFacts()).contains(Fact.COLLECTOR_CONFIRMED);
    clock.forward(Duration.ofMinutes(5));
    sweep.sweep();
    assertThat(memory.identity.waiting()).as("nobody needs that answer any more").isZero();
  }

  @Test
  void aProxyWithAnotherPaperThanAnIdentityCardCannotBeAskedAbout() {
    collects(Collector.Kind.PROXY, "X1234567");
    assertThat(memory.identity.of(NUMBER)).isEmpty();
    assertThat(handOverFacts()).contains(Fact.COLLECTOR_CONFIRMED);
    assertThatThrownBy(() -> collects(Collector.Kind.PROXY, "6471019902850002"))
        .hasMessage("applicant.nik.date-impossible");
  }
}
