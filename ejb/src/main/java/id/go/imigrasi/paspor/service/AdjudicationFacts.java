package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.RejectionFacts;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.FactSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the adjudication's desk knows of a case. */
@Dependent
public class AdjudicationFacts {

  @Produces
  @Dependent
  FactSource rejections(Rejections rejections) {
    return new RejectionFacts(rejections);
  }
}
