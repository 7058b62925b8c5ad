package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lies on the supervisor's desk before anybody has come. */
class SupervisorServiceTest {
  private final Memory applications = new Memory();
  private final Set<Fact> facts = EnumSet.of(Fact.DUKCAPIL_CONTRADICTS);
  private final SupervisorService desk = new SupervisorService();

  SupervisorServiceTest() {
    applications.save(
        Application.restore(
            BillFixture.NUMBER,
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.REGISTERED,
            -1,
            List.of(
                new Transition(
                    BillFixture.NUMBER,
                    1,
                    Status.DRAFT,
                    Step.REGISTER,
                    Status.REGISTERED,
                    "m-paspor",
                    "BPN",
                    BillFixture.NOW,
                    null,
                    "0".repeat(64),
                    "0".repeat(64)))));
    desk.applications = applications;
    desk.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(told())),
            event -> {},
            entry -> {},
            new MovedClock(BillFixture.NOW));
    desk.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor("penyelia", Set.of(Role.SUPERVISOR), "BPN");
          }
        };
  }

  @Test
  void seesWhomARegisterSpeaksAgainst() {
    assertThat(desk.spokenAgainst())
        .extracting(WorkItem::number)
        .containsExactly(BillFixture.NUMBER);
  }

  @Test
  void seesNobodyOfWhomTheOfficerAtTheCounterCanDecide() {
    facts.clear();
    assertThat(desk.spokenAgainst()).isEmpty();
  }

  private FactSource told() {
    return new FactSource() {
      @Override
      public Set<Fact> tells() {
        return EnumSet.allOf(Fact.class);
      }

      @Override
      public Set<Fact> holding(Application application, Instant now) {
        return Set.copyOf(facts);
      }
    };
  }
}
