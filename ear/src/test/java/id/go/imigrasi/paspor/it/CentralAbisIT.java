package id.go.imigrasi.paspor.it;

import static id.go.imigrasi.paspor.it.Outages.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.Neighbours.Standing;
import id.go.imigrasi.paspor.domain.Neighbours.State;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.service.DossierService;
import id.go.imigrasi.paspor.service.DuplicateService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office with a central ABIS, which no other test has: over both brokers and back. */
@ExtendWith(ArquillianExtension.class)
class CentralAbisIT {
  private static final String LINE = "paspor.abis.line";
  private static final String ONE_NIK = "6471010203909071";
  private static final String ANOTHER_NIK = "6471010503919072";
  private static final String THIRD_NIK = "6471010703929073";
  private static final long THE_SAME_HANDS = 90_719_072L;
  private static final long OTHER_HANDS = 90_719_073L;

  @Inject Desks desks;
  @Inject WhatWaits page;
  @Inject Outages outages;
  @Inject Neighbours neighbours;
  @Inject DuplicateService checks;
  @Inject DossierService dossiers;
  @Inject AbisAnswers answers;
  @Inject CentralSearches searches;
  @Inject PrintShop shop;

  private String before;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void theOfficeIsConnected() {
    StandIns.firstMorning();
    before = System.setProperty(LINE, "mosip");
  }

  @AfterEach
  void asBefore() throws Exception {
    System.setProperty(LINE, before);
    MovableClock.reset();
    StandIns.firstMorning();
    outages.layPoisonAside();
  }

  @Test
  void aCaseWaitsWhileTheAbisIsAwayAndWhoComesWithTheSameHandsIsShown() throws Exception {
    desks.openTheOffice("X42");
    StandIns.turn("abis", "down");
    ApplicationNumber first = captured(ONE_NIK, "BAMBANG HARYONO", "1990-03-02");
    waitsForTheAbisAlone(first);
    StandIns.turn("abis", "rubbish");
    int asked = attempts(first);
    soon("rubbish is no answer", () -> attempts(first) > asked);
    assertThat(desks.application(first).status()).isEqualTo(Status.ENROLLED);

    StandIns.turn("abis", "well");
    soon("it has caught up", () -> desks.application(first).status() == Status.IN_ADJUDICATION);
    assertThat(neighbours.standings()).contains(new Standing(Neighbour.ABIS, State.UP));
    assertThat(check(first).isClear()).isTrue();

    ApplicationNumber second = captured(ANOTHER_NIK, "JOKO TRIYANTO", "1991-03-05");
    soon("somebody is found", () -> check(second).state() == DuplicateCheck.State.SUSPECT);
    assertThat(shownToTheAdjudicator(second))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.here()).contains(first);
              assertThat(each.isOfTheCentre()).isTrue();
              assertThat(each.suspicion()).isEqualTo(Suspicion.SAME_FINGERS_OTHER_NIK);
              assertThat(each.modalities()).startsWith("FIR ");
            });
  }

  @Test
  void whatComesTwiceOrLateOrToAnotherQuestionOrWithUnknownFieldsDoesNoHarm() throws Exception {
    desks.openForAppointments();
    StandIns.turn("abis", "down");
    ApplicationNumber number = captured(THIRD_NIK, "PRABAWA KUSUMA", "1992-03-07");
    waitsForTheAbisAlone(number);
    UUID insert = openQuestion(number);
    int poison = outages.poison().size();

    answers.say(answers.success("mosip.abis.insert", UUID.randomUUID().toString()));
    answers.say(answers.success("mosip.abis.insert", "987654321"));
    assertThat(openQuestion(number)).as("nobody's question").isEqualTo(insert);

    answers.say(answers.success("mosip.abis.insert", insert.toString()));
    UUID identify = openQuestion(number);
    assertThat(identify).as("taken in, whom does it resemble?").isNotEqualTo(insert);
    answers.say(answers.failure("mosip.abis.insert", insert.toString()));
    assertThat(openQuestion(number)).as("late").isEqualTo(identify);
    assertThat(desks.application(number).status()).isEqualTo(Status.ENROLLED);

    answers.say(answers.nobody(identify.toString()));
    soon("answered", () -> desks.application(number).status() == Status.IN_ADJUDICATION);
    CentralSearch answered = search(number);
    answers.say(answers.somebody(identify.toString(), UUID.randomUUID().toString()));
    assertThat(check(number).isClear()).as("late and otherwise").isTrue();
    assertThat(search(number)).isEqualTo(answered);
    assertThat(outages.poison()).as("none of them is poison").hasSize(poison);
  }

  private UUID openQuestion(ApplicationNumber number) throws Exception {
    return search(number).request();
  }

  private CentralSearch search(ApplicationNumber number) throws Exception {
    return shop.in(() -> searches.find(number)).orElseThrow();
  }

  private ApplicationNumber captured(String nik, String name, String born) throws Exception {
    StandIns.settle(
        nik, Json.createObjectBuilder().add("name", name).add("birthDate", born).add("sex", "M"));
    ApplicationNumber number = outages.registered(nik);
    desks.checkIn(number);
    desks.acceptPapers(number);
    desks.capture(number, THIRD_NIK.equals(nik) ? OTHER_HANDS : THE_SAME_HANDS);
    desks.interview(number);
    return number;
  }

  private void waitsForTheAbisAlone(ApplicationNumber number) throws Exception {
    soon("asked in vain", () -> attempts(number) > 0);
    soon("nothing else waits", () -> page.awaited(number).equals(List.of(What.DUPLICATE_SEARCH)));
    assertThat(desks.application(number).status()).isEqualTo(Status.ENROLLED);
    assertThat(neighbours.standings()).contains(new Standing(Neighbour.ABIS, State.AWAY));
  }

  private int attempts(ApplicationNumber number) throws Exception {
    return page.attempts(number).getOrDefault(What.DUPLICATE_SEARCH, 0);
  }

  private DuplicateCheck check(ApplicationNumber number) throws Exception {
    return Caller.named("dewi", Role.LOCAL_ADJUDICATOR).does(() -> checks.of(number).orElseThrow());
  }

  private List<DuplicateCandidate> shownToTheAdjudicator(ApplicationNumber number)
      throws Exception {
    return Caller.named("dewi", Role.LOCAL_ADJUDICATOR)
        .does(() -> dossiers.of(number).duplicates().orElseThrow().candidates());
  }
}
