package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * About whom the centre is asked: applicants as the form states them now, with the earlier
 * passports the register found.
 */
@Dependent
public class ScreenedPeople {
  private final Applicants applicants;
  private final RegisterChecks register;
  private final Offices offices;
  private final Clock clock;

  @Inject
  public ScreenedPeople(
      Applicants applicants, RegisterChecks register, Offices offices, Clock clock) {
    this.applicants = applicants;
    this.register = register;
    this.offices = offices;
    this.clock = clock;
  }

  Optional<ScreeningQuestion> about(ApplicationNumber number) {
    LocalDate today = offices.own().today(clock);
    return applicants
        .of(number)
        .map(each -> ScreeningQuestion.about(each, passportNumbers(number), today));
  }

  private List<String> passportNumbers(ApplicationNumber number) {
    return register.of(number).stream()
        .map(RegisterCheck::answer)
        .flatMap(Optional::stream)
        .findFirst()
        .map(RegisterAnswer::passports)
        .orElse(List.of())
        .stream()
        .map(EarlierPassport::number)
        .toList();
  }
}
