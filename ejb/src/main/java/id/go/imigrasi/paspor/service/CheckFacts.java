package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.CentreFacts;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import id.go.imigrasi.paspor.domain.passport.Explanations;
import id.go.imigrasi.paspor.domain.passport.OldPassportActs;
import id.go.imigrasi.paspor.domain.passport.OldPassportFacts;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.domain.passport.RegisterFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Dukcapil, the cekal centre and the directorate let the office know of a case. */
@Dependent
public class CheckFacts {

  @Produces
  @Dependent
  IdentityFacts identity(IdentityChecks checks) {
    return new IdentityFacts(checks);
  }

  @Produces
  @Dependent
  FactSource cekal(
      CekalChecks checks,
      Clearances clearances,
      @ConfigProperty(name = "paspor.cekal.fresh", defaultValue = "PT24H") String fresh,
      ReplicaLimit copy) {
    return new CekalFacts(checks, clearances, Duration.parse(fresh), copy.age());
  }

  @Produces
  @Dependent
  RegisterFacts register(RegisterChecks checks, Findings papers, Explanations explanations) {
    return new RegisterFacts(checks, papers, explanations);
  }

  @Produces
  @Dependent
  OldPassportFacts oldPassport(RegisterFacts register, Findings papers, OldPassportActs acts) {
    return new OldPassportFacts(register, papers, acts);
  }

  @Produces
  @Dependent
  FactSource centre(SecondAdjudications adjudications) {
    return new CentreFacts(adjudications);
  }
}
