package id.go.imigrasi.paspor.domain.servicestandard;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.List;

/** The standards in force, and what was measured. */
public interface ServiceStandards {

  StepStandard of(Activity activity, LocalDate day);

  DeadlineRule rule(DeadlineRule.Kind kind, LocalDate day);

  void record(ServicePeriod period);

  List<ServicePeriod> periodsOf(ApplicationNumber application);
}
