package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.biometrics.CentralAbis;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateFacts;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateSearch;
import id.go.imigrasi.paspor.domain.biometrics.EnrolmentFacts;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerThresholds;
import id.go.imigrasi.paspor.domain.biometrics.FingerprintMatcher;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.LikeDataSearch;
import id.go.imigrasi.paspor.domain.interview.InterviewFacts;
import id.go.imigrasi.paspor.domain.interview.Interviews;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** What the booth knows of a case, and how the office compares fingers. */
@Dependent
public class BoothFacts {

  @Produces
  @Dependent
  FactSource enrolment(Enrolments enrolments) {
    return new EnrolmentFacts(enrolments);
  }

  @Produces
  @Dependent
  FactSource duplicates(DuplicateChecks checks, CentralSearches central, CentralAbis abis) {
    return new DuplicateFacts(checks, central, abis);
  }

  @Produces
  @Dependent
  FactSource interviews(Interviews interviews) {
    return new InterviewFacts(interviews);
  }

  @Produces
  @Dependent
  FingerComparison comparison(
      FingerprintMatcher matcher, FingerThresholds thresholds, Offices offices, Clock clock) {
    return new FingerComparison(matcher, () -> thresholds.on(offices.own().today(clock)));
  }

  @Produces
  @Dependent
  DuplicateSearch search(
      Applicants applicants, Enrolments enrolments, Images images, FingerComparison comparison) {
    return new LikeDataSearch(applicants, enrolments, images, comparison);
  }
}
