package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The agency learns that its ban was enforced, and nothing else. */
class ExitBanReportTest {
  private final MemoryOfClearances clearances = new MemoryOfClearances();
  private final List<FeedEvent> told = new ArrayList<>();
  private final ExitBanReport report = new ExitBanReport(clearances, told::add);

  @Test
  void namesTheDecisionAndNeitherThePersonNorTheApplication() {
    Clearance confirmed = kept("CG-1", ClearanceState.CONFIRMED);
    kept("CG-2", ClearanceState.CLEARED);
    taken(Step.REJECT_FOR_EXIT_BAN);
    assertThat(told)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo("exit-ban.enforced");
              assertThat(event.subject()).isEqualTo("CG-1");
              assertThat(event.data())
                  .containsEntry("decisionNumber", "KEP-CG-1")
                  .containsEntry("agency", "KPK")
                  .containsEntry("reportId", confirmed.id().toString());
              assertThat(event.toString()).doesNotContain("SITI", BillFixture.NUMBER.digits());
            });
  }

  @Test
  void theSameRefusalCarriesTheSameIdHoweverOftenItIsReported() {
    kept("CG-1", ClearanceState.CONFIRMED);
    taken(Step.REJECT_FOR_EXIT_BAN);
    taken(Step.REJECT_FOR_EXIT_BAN);
    assertThat(told)
        .extracting(event -> event.data().get("reportId"))
        .hasSize(2)
        .containsOnly(clearances.of(BillFixture.NUMBER).get(0).id().toString());
  }

  @Test
  void noOtherStepIsReported() {
    kept("CG-1", ClearanceState.CONFIRMED);
    for (Step step : Step.values()) {
      if (step != Step.REJECT_FOR_EXIT_BAN) {
        taken(step);
      }
    }
    assertThat(told).isEmpty();
  }

  private Clearance kept(String entryId, ClearanceState state) {
    Clearance clearance =
        new Clearance(
            UUID.randomUUID(),
            BillFixture.NUMBER,
            new CekalHit(ListedPeople.named(entryId, "SITI CONTOH").entry(), 99, List.of()),
            BillFixture.NOW,
            0,
            new Clearance.Progress(state, "satu", "Sama", "dua", "P-1", null, null));
    clearances.save(clearance);
    return clearance;
  }

  private void taken(Step step) {
    Application application =
        Application.restore(
            BillFixture.NUMBER,
            new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.REJECTED,
            0,
            List.of());
    report.taken(
        application,
        new Transition(
            BillFixture.NUMBER,
            2,
            Status.ENROLLED,
            step,
            Status.REJECTED,
            "dua",
            "BPN",
            BillFixture.NOW,
            null,
            "",
            ""));
  }
}
