package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the directorate's word makes true of a case; a case nobody decided about holds neither. */
public class CentreFacts implements FactSource {
  private final SecondAdjudications adjudications;

  public CentreFacts(SecondAdjudications adjudications) {
    this.adjudications = adjudications;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(Fact.CENTRE_AGREED, Fact.CENTRE_REFUSED, Fact.CENTRE_RETURNED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    Optional<SecondAdjudication> latest = adjudications.latest(application.number());
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    latest.filter(SecondAdjudication::agrees).ifPresent(agreed -> holding.add(Fact.CENTRE_AGREED));
    latest
        .filter(SecondAdjudication::refuses)
        .ifPresent(refused -> holding.add(Fact.CENTRE_REFUSED));
    latest
        .filter(SecondAdjudication::sendsBack)
        .ifPresent(returned -> holding.add(Fact.CENTRE_RETURNED));
    return holding;
  }
}
