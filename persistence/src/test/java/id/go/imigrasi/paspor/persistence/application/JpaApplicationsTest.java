package id.go.imigrasi.paspor.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications.Standing;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Counters;
import id.go.imigrasi.paspor.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaApplicationsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AtomicInteger RUNNING = new AtomicInteger();

  @Test
  void bringsAnApplicationBackWithItsHistory() {
    Application kept = registered();

    Application found = Database.in(em -> repository(em).find(kept.number())).orElseThrow();

    assertThat(found.status()).isEqualTo(Status.REGISTERED);
    assertThat(found.filing()).isEqualTo(kept.filing());
    assertThat(found.history()).isEqualTo(kept.history());
    assertThat(found.historyIsWhole()).isTrue();
  }

  @Test
  void keepsOnlyTheNewTransitionsOfAKnownApplication() {
    ApplicationNumber number = registered().number();

    Database.run(em -> checkIn(repository(em), number));

    Application found = Database.in(em -> repository(em).find(number)).orElseThrow();
    assertThat(found.status()).isEqualTo(Status.ARRIVED);
    assertThat(found.history()).hasSize(2);
    assertThat(found.version()).isEqualTo(1);
  }

  @Test
  void refusesWhoeverSawAnOlderState() {
    ApplicationNumber number = registered().number();
    Application seen = Database.in(em -> repository(em).find(number)).orElseThrow();
    Database.run(em -> checkIn(repository(em), number));
    seen.take(
        Lifecycle.OFFICE,
        Step.CHECK_IN,
        informationDesk(),
        Facts.of(Fact.PAID, Fact.SLOT_TODAY),
        NOW,
        null);

    assertThatThrownBy(() -> Database.run(em -> repository(em).save(seen)))
        .isInstanceOf(Refused.class);
    assertThat(Database.in(em -> repository(em).find(number)).orElseThrow().history()).hasSize(2);
  }

  @Test
  void refusesANumberThatIsTaken() {
    Application kept = registered();
    Application second = draft(kept.number());
    register(second);

    assertThatThrownBy(() -> Database.run(em -> repository(em).save(second)))
        .isInstanceOf(Refused.class)
        .hasMessage("application.exists");
  }

  @Test
  void givesEveryNumberOnce() {
    ApplicationNumber first = Database.in(em -> repository(em).nextNumber("2110", DAY));
    ApplicationNumber second = Database.in(em -> repository(em).nextNumber("2110", DAY));

    assertThat(second).isGreaterThan(first);
    assertThat(first.hasCheckDigit()).isTrue();
    assertThat(first.digits()).startsWith("2110261123");
  }

  @Test
  void listsADesksWorkOldestFirst() {
    Application one = registered();
    Application two = registered();

    var items =
        Database.in(em -> repository(em).waiting(Set.of(Status.REGISTERED), "BPN", 0, 1000));

    assertThat(items)
        .extracting(item -> item.number())
        .containsSubsequence(one.number(), two.number());
    long elsewhere = Database.in(em -> repository(em).count(Set.of(Status.REGISTERED), "nowhere"));
    assertThat(elsewhere).isZero();
  }

  @Test
  void bringsAllThatStandsThereWithItsHistoryAtOnce() {
    Application one = registered();
    Application two = registered();

    List<Standing> all = Database.in(em -> repository(em).standing(Status.REGISTERED));

    assertThat(all)
        .extracting(each -> each.application().number())
        .contains(one.number(), two.number());
    assertThat(all)
        .filteredOn(each -> each.application().number().equals(one.number()))
        .allSatisfy(
            each -> {
              assertThat(each.application().history()).isEqualTo(one.history());
              assertThat(each.application().historyIsWhole()).isTrue();
              assertThat(each.prioritised()).isFalse();
            })
        .hasSize(1);
  }

  @Test
  void goesThroughAWorklistPageByPageWithoutPassingAnythingOver() {
    List<ApplicationNumber> filed =
        IntStream.range(0, 5).mapToObj(i -> registered().number()).toList();

    List<ApplicationNumber> seen = new ArrayList<>();
    WorkItem last = null;
    do {
      WorkItem after = last;
      List<WorkItem> page =
          Database.in(em -> repository(em).waitingAfter(Status.REGISTERED, after, 2));
      page.forEach(item -> seen.add(item.number()));
      last = page.isEmpty() ? null : page.get(page.size() - 1);
    } while (last != null);

    assertThat(seen).containsSubsequence(filed).doesNotHaveDuplicates();
  }

  private static Application registered() {
    Application application =
        draft(ApplicationNumber.issue("2110", DAY.minusDays(1), RUNNING.incrementAndGet()));
    register(application);
    Database.run(em -> repository(em).save(application));
    return application;
  }

  @Test
  void listsWhomARegisterMayDoubtBeforeTheyCome() {
    ApplicationNumber unknown = Cases.in(Status.REGISTERED);
    ApplicationNumber known = Cases.in(Status.REGISTERED);
    ApplicationNumber come = Cases.in(Status.ARRIVED);
    answered(unknown, "NOT_FOUND");
    answered(known, "MATCH");
    answered(come, "NOT_FOUND");

    assertThat(Database.<List<WorkItem>>in(em -> repository(em).doubted("CASES", 500)))
        .extracting(WorkItem::number)
        .contains(unknown)
        .doesNotContain(known, come);
  }

  private static void answered(ApplicationNumber number, String outcome) {
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into IDENTITY_CHECK (ID, APPLICATION_NUMBER, SUBJECT, MOMENT, SINCE,
                      ATTEMPTS, OUTCOME)
                    values (:id, :number, 'APPLICANT', 'REGISTRATION', :since, 1, :outcome)
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", number.digits())
                .setParameter("since", Instant.parse("2026-01-01T00:00:00Z"))
                .setParameter("outcome", outcome)
                .executeUpdate());
  }

  private static void register(Application application) {
    application.take(
        Lifecycle.OFFICE,
        Step.REGISTER,
        new Actor("m-paspor", Set.of(Role.M_PASPOR), "BPN"),
        Facts.NONE,
        NOW.plusSeconds(RUNNING.get()),
        null);
  }

  private static Application draft(ApplicationNumber number) {
    return Application.draft(
        number,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E-10", false));
  }

  private static void checkIn(JpaApplications applications, ApplicationNumber number) {
    Application application = applications.find(number).orElseThrow();
    application.take(
        Lifecycle.OFFICE,
        Step.CHECK_IN,
        informationDesk(),
        Facts.of(Fact.PAID, Fact.SLOT_TODAY),
        NOW,
        null);
    applications.save(application);
  }

  private static Actor informationDesk() {
    return new Actor("desk", Set.of(Role.INFORMATION_DESK), "BPN");
  }

  private static JpaApplications repository(EntityManager em) {
    return new JpaApplications(em, new Counters(em));
  }
}
