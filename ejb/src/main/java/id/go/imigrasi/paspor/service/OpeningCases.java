package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.opening.BroughtFiling;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** How a case of the system before gets its place in the lifecycle: by a step like any other. */
@Dependent
class OpeningCases {
  private final Applications applications;
  private final Applicants applicants;
  private final Products products;
  private final Offices offices;
  private final Casework casework;
  private final Callers callers;

  @Inject
  OpeningCases(
      Applications applications,
      Applicants applicants,
      Products products,
      Offices offices,
      Casework casework,
      Callers callers) {
    this.applications = applications;
    this.applicants = applicants;
    this.products = products;
    this.offices = offices;
    this.casework = casework;
    this.callers = callers;
  }

  /** A number that is here already, a product or a place that nobody knows. */
  void check(BroughtFiling brought, List<Fault> faults) {
    if (applications.find(brought.number()).isPresent()) {
      faults.add(fault(brought, "number", Refusal.of("application.exists")));
    }
    if (products.find(brought.product()).isEmpty()) {
      faults.add(fault(brought, "product", Refusal.of("opening.product.unknown")));
    }
    if (offices.location(brought.location()).isEmpty()) {
      faults.add(fault(brought, "location", Refusal.of("opening.location.unknown")));
    }
  }

  Application enter(BroughtFiling brought, Procedure order, Step step, OpeningRecord record) {
    Application draft =
        Application.draft(brought.number(), brought.filing(offices.own().code(), order));
    // what the step lets follow goes by who is named
    applicants.keep(brought.number(), brought.applicant());
    casework.take(draft, step, callers.current(), record.provenance(brought.line()));
    return draft;
  }

  static Fault fault(BroughtFiling brought, String column, Refusal why) {
    return new Fault(brought.line(), column, why);
  }
}
