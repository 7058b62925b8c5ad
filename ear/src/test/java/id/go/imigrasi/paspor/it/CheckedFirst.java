package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.Screening;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Whether a case's answers were there before it went on: read from the rows, after everything. */
@Dependent
public class CheckedFirst {
  @Inject Desks desks;
  @Inject PrintShop shop;
  @Inject IdentityChecks identity;
  @Inject CekalChecks cekal;
  @Inject RegisterChecks register;
  @Inject CentralSearches central;

  /** ABIS and register before the decision, Dukcapil and centre again before the booklet. */
  void isMadeOnlyAfterItsChecks(ApplicationNumber number) throws Exception {
    Instant decided = takenAt(number, Step.SUBMIT_TO_ADJUDICATION);
    Instant ordered = takenAt(number, Step.START_PRODUCTION);
    shop.in(
        () -> {
          assertThat(register.of(number))
              .as("register")
              .anyMatch(check -> isBy(decided, check.answer().map(RegisterAnswer::at)));
          assertThat(isBy(decided, central.find(number).map(CentralSearch::answeredAt)))
              .as("ABIS")
              .isTrue();
          assertThat(identity.of(number))
              .as("Dukcapil")
              .filteredOn(check -> check.moment() == Moment.PRODUCTION)
              .anyMatch(check -> isBy(ordered, check.answer().map(IdentityAnswer::at)));
          assertThat(cekal.of(number))
              .as("centre")
              .filteredOn(check -> check.moment() == Moment.PRODUCTION)
              .anyMatch(check -> isBy(ordered, check.answer().map(Screening::at)));
          return null;
        });
  }

  private static boolean isBy(Instant latest, Optional<Instant> at) {
    return at.filter(each -> !each.isAfter(latest)).isPresent();
  }

  Instant takenAt(ApplicationNumber number, Step step) {
    return desks.application(number).history().stream()
        .filter(taken -> taken.step() == step)
        .map(Transition::at)
        .findFirst()
        .orElseThrow();
  }
}
