package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.SlotFacts;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.MoneyFacts;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the treasurer's desk and the calendar know of a case. */
@Dependent
public class MoneyAndSlots {

  @Produces
  @Dependent
  FactSource money(Bills bills) {
    return new MoneyFacts(bills);
  }

  @Produces
  @Dependent
  FactSource slots(Appointments appointments, Offices offices) {
    return new SlotFacts(appointments, offices.own().zone());
  }
}
