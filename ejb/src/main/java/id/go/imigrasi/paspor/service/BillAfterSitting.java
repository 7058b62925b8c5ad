package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * An examined case pays last: book and charge are billed once the booth is done, because only the
 * head's decision says which charge is due.
 */
@Dependent
public class BillAfterSitting implements AfterStep {
  private final Treasury treasury;
  private final Bills bills;

  @Inject
  public BillAfterSitting(Treasury treasury, Bills bills) {
    this.treasury = treasury;
    this.bills = bills;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() == Step.ENROL
        && application.procedure() == Procedure.EXAMINATION
        && MoneyStanding.of(bills.of(application.number())) == MoneyStanding.NOT_YET_DUE) {
      treasury.raise(application);
    }
  }
}
