package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.CentreFacts;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalFacts;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Dukcapil, the cekal centre and the directorate let the office know of a case. */
@Dependent
public class CheckFacts {

  @Produces
  @Dependent
  FactSource identity(IdentityChecks checks) {
    return new IdentityFacts(checks);
  }

  @Produces
  @Dependent
  FactSource cekal(
      CekalChecks checks,
      Clearances clearances,
      @ConfigProperty(name = "paspor.cekal.fresh", defaultValue = "PT24H") String fresh) {
    return new CekalFacts(checks, clearances, Duration.parse(fresh));
  }

  @Produces
  @Dependent
  FactSource centre(SecondAdjudications adjudications) {
    return new CentreFacts(adjudications);
  }
}
