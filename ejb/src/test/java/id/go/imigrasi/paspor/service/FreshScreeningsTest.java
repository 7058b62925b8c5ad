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
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody tells the office that a ban has ended: it ends by its date. */
class FreshScreeningsTest {
  private static final Instant NOW = BillFixture.NOW;
  private static final CekalHit HIT =
      new CekalHit(ListedPeople.named("CG-1", "SITI CONTOH").entry(), 90, List.of());
  private static final LocalDate LAST_DAY = HIT.entry().validUntil();
  private static final ZoneId BALIKPAPAN = new OneOffice().own().zone();

  private final MemoryOfChecks checks = new MemoryOfChecks();
  private final MovedClock clock = new MovedClock(NOW);

  @Test
  void whoWaitsForAnEntryIsAskedAboutAnewOnTheDayAfterItsLast() {
    FreshScreenings fresh = screenings();
    clock.set(LAST_DAY.plusDays(1).atStartOfDay(BALIKPAPAN).toInstant().minusMillis(1));
    assertThat(fresh.sweep()).as("its last day").isZero();
    clock.forward(Duration.ofMillis(1));
    assertThat(fresh.sweep()).isEqualTo(1);
    assertThat(checks.cekal.of(BillFixture.NUMBER).get(0).answer()).isEmpty();
    assertThat(fresh.sweep()).as("it is being asked").isZero();
  }

  private FreshScreenings screenings() {
    Memory applications = new Memory();
    applications.save(waiting());
    checks.cekal.save(
        CekalCheck.open(BillFixture.NUMBER, Moment.ADJUDICATION, NOW)
            .answered(new Screening("1", List.of(HIT), NOW)));
    FreshScreenings fresh = new FreshScreenings();
    fresh.applications = applications;
    fresh.checks = checks.cekal;
    fresh.cekal = new CekalService();
    fresh.cekal.opening =
        new Checks(checks.identity, checks.cekal, checks.register, new OneApplicant(), clock);
    fresh.offices = new OneOffice();
    fresh.clock = clock;
    fresh.fresh = "PT24H";
    fresh.self = fresh;
    return fresh;
  }

  private static Application waiting() {
    Transition last =
        new Transition(
            BillFixture.NUMBER,
            1,
            Status.ACCEPTED,
            Step.ENROL,
            Status.ENROLLED,
            "test",
            "BPN",
            NOW,
            null,
            "",
            "");
    return Application.restore(
        BillFixture.NUMBER,
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        Status.ENROLLED,
        0,
        List.of(last));
  }
}
