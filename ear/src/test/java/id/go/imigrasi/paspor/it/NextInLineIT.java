package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignments;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.service.AdjudicationService;
import id.go.imigrasi.paspor.service.AssignmentService;
import id.go.imigrasi.paspor.service.CaseFileService;
import id.go.imigrasi.paspor.service.DossierService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the built office, with the next in line dealt out: nobody chooses the case he decides on. */
@ExtendWith(ArquillianExtension.class)
class NextInLineIT {
  private static final String DEALT_OUT = "paspor.adjudication.next-in-line";
  private static final String NOT_YOURS = "adjudication.assignment.not-yours";
  private static final LocalTime LATE = LocalTime.of(23, 50);

  @Inject BeforeTheAdjudicator people;
  @Inject Desks desks;
  @Inject Hiring hiring;
  @Inject AssignmentService line;
  @Inject AdjudicationService decisions;
  @Inject DossierService dossiers;
  @Inject CaseFileService files;
  @Inject Assignments assignments;
  @Inject UserTransaction transaction;
  @Resource ManagedExecutorService officers;

  private Caller rini;
  private Caller yanto;
  private final Set<ApplicationNumber> dealt = new LinkedHashSet<>();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void theRuleHolds() throws Exception {
    if (LocalTime.ofInstant(desks.clock.instant(), Desks.BALIKPAPAN).isAfter(LATE)) {
      MovableClock.forward(Duration.ofMinutes(15));
    }
    hiring.hire("rini", "BPN", Role.LOCAL_ADJUDICATOR);
    hiring.hire("yanto", "BPN", Role.LOCAL_ADJUDICATOR);
    rini = Caller.named("rini", Role.LOCAL_ADJUDICATOR);
    yanto = Caller.named("yanto", Role.LOCAL_ADJUDICATOR);
    System.setProperty(DEALT_OUT, "true");
  }

  @AfterEach
  void allHandsAreEmptyAndCasesArePickedAgain() throws Exception {
    System.clearProperty(DEALT_OUT);
    transaction.begin();
    dealt.forEach(
        each -> assignments.end(each, Assignment.End.REASSIGNED, null, desks.clock.instant()));
    transaction.commit();
    MovableClock.reset();
  }

  @Test
  void nobodyReadsOrDecidesACaseOfChoiceOrDeclinesUntilItComes() throws Exception {
    people.gather("X53", 0, 3);
    List<ApplicationNumber> first = atOnce(line::next);
    assertThat(first).hasSize(2).doesNotHaveDuplicates();
    ApplicationNumber mine = line(rini).orElseThrow();
    ApplicationNumber wanted = first.get(0).equals(mine) ? first.get(1) : first.get(0);

    assertThat(rini.does(() -> dossiers.of(mine)).interview()).isPresent();
    refused(() -> dossiers.of(wanted));
    refused(() -> files.open(wanted));
    refused(() -> decisions.approve(wanted, desks.version(wanted)));
    refused(() -> declines(wanted));
    assertThat(line(rini)).as("asking again gives no other").contains(mine);

    rini.does(() -> declines(mine));
    ApplicationNumber second = line(rini).orElseThrow();
    assertThatThrownBy(() -> rini.does(() -> declines(second)))
        .hasMessage("adjudication.assignment.conflicts-used");
    assertThat(line(rini)).contains(second);
  }

  private Optional<ApplicationNumber> line(Caller officer) throws Exception {
    Optional<ApplicationNumber> next = officer.does(line::next);
    next.ifPresent(dealt::add);
    return next;
  }

  private Void declines(ApplicationNumber number) {
    line.declareConflict(number, "Tetangga");
    return null;
  }

  private void refused(Callable<?> work) {
    assertThatThrownBy(() -> rini.does(work)).hasMessage(NOT_YOURS);
  }

  /** Both officers press the key in the same instant, one of them twice. */
  private List<ApplicationNumber> atOnce(Callable<Optional<ApplicationNumber>> next)
      throws Exception {
    List<Future<Optional<ApplicationNumber>>> pressed = new ArrayList<>();
    for (Caller officer : List.of(rini, yanto, rini)) {
      pressed.add(officers.submit(() -> officer.does(next)));
    }
    Set<ApplicationNumber> given = new LinkedHashSet<>();
    for (Future<Optional<ApplicationNumber>> each : pressed) {
      given.add(each.get().orElseThrow());
    }
    dealt.addAll(given);
    return List.copyOf(given);
  }
}
