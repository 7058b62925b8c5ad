package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.ProductionFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the desks from the booklet to the quality check know of a case. */
@Dependent
public class ProductionDeskFacts {

  @Produces
  @Dependent
  FactSource production(Booklets booklets, PersonalizationOrders orders) {
    return new ProductionFacts(booklets, orders);
  }
}
