package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AfterSittingTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("2110261123000017");
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private final List<String> happened = new ArrayList<>();
  private final List<FileReturn> returned = new ArrayList<>();
  private final AfterSitting after = new AfterSitting(new Room(), new Returns(), new OneOffice());

  @Test
  void papersThatWentBackHaveSevenDays() {
    end(Step.RETURN_DOCUMENTS, Facts.of(Fact.FINDING_RECORDED));

    assertThat(happened).containsExactly("finish [BOOTH]");
    assertThat(returned).extracting(FileReturn::returnedAt).containsExactly(NOW);
  }

  @Test
  void whoIsReferredGetsANumberOfTheExaminers() {
    end(Step.REFER_TO_EXAMINATION, Facts.NONE);

    assertThat(happened).containsExactly("finish [BOOTH]", "give EXAMINATION");
  }

  private void end(Step step, Facts facts) {
    Application application =
        Application.restore(
            NUMBER,
            new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
            Status.ACCEPTED,
            0,
            List.of());
    Actor rini = new Actor("rini", Set.of(Role.INTERVIEWER), "BPN");
    Transition taken =
        application.take(Lifecycle.OFFICE, step, rini, facts, NOW, "akta asli belum dibawa");
    after.taken(application, taken);
  }

  private final class Room extends WaitingRoom {
    Room() {
      super(null, null, null, null, null);
    }

    @Override
    public void finish(ApplicationNumber application, String officer, Lane... lanes) {
      happened.add("finish " + List.of(lanes));
    }

    @Override
    public Ticket give(ApplicationNumber application, String location, Lane lane) {
      happened.add("give " + lane);
      return null;
    }
  }

  private final class Returns implements FileReturns {
    @Override
    public Optional<FileReturn> open(ApplicationNumber application) {
      return returned.stream().findFirst();
    }

    @Override
    public void keep(FileReturn fileReturn) {
      returned.add(fileReturn);
    }

    @Override
    public void close(ApplicationNumber application) {
      returned.clear();
    }

    @Override
    public List<FileReturn> over(Instant now, int max) {
      return List.of();
    }
  }
}
