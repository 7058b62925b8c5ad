package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.DeadlineRule;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import id.go.imigrasi.paspor.domain.servicestandard.StepStandard;
import java.time.LocalDate;
import java.util.List;

/** Keeps what was measured; the standards themselves are not asked here. */
record MeasuredStandards(List<ServicePeriod> measured) implements ServiceStandards {

  @Override
  public StepStandard of(Activity activity, LocalDate day) {
    throw new UnsupportedOperationException("not asked by a desk");
  }

  @Override
  public DeadlineRule rule(DeadlineRule.Kind kind, LocalDate day) {
    throw new UnsupportedOperationException("not asked by a desk");
  }

  @Override
  public void record(ServicePeriod period) {
    measured.add(period);
  }

  @Override
  public List<ServicePeriod> periodsOf(ApplicationNumber application) {
    return measured;
  }
}
