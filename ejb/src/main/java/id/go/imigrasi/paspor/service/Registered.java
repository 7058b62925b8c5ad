package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.MoneyStanding;
import java.util.List;
import java.util.Optional;

/**
 * How a registration stands, for whoever sent it.
 *
 * @param fresh whether this very request brought it in; false for a repetition
 */
public record Registered(
    Application application, Optional<Appointment> appointment, List<Bill> bills, boolean fresh) {
  public Registered {
    bills = List.copyOf(bills);
  }

  public MoneyStanding money() {
    return MoneyStanding.of(bills);
  }

  /** The bill that counts: the last one raised. */
  public Optional<Bill> bill() {
    return bills.isEmpty() ? Optional.empty() : Optional.of(bills.get(bills.size() - 1));
  }
}
