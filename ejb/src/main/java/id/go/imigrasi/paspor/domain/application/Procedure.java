package id.go.imigrasi.paspor.domain.application;

import static id.go.imigrasi.paspor.domain.application.Step.CHECK_IN;
import static id.go.imigrasi.paspor.domain.application.Step.ENROL;
import static id.go.imigrasi.paspor.domain.application.Step.START_PRODUCTION;

import java.util.Set;

/** In which order an application pays, is examined and is captured. */
public enum Procedure {
  /** Pay, then come. */
  M_PASPOR(Set.of(CHECK_IN, ENROL, START_PRODUCTION)),
  /** Check, bill, pay, booth. */
  WALK_IN(Set.of(ENROL, START_PRODUCTION)),
  /** Check, examination, decision, booth, bill: lost, damaged, duplicate, changed data. */
  EXAMINATION(Set.of(START_PRODUCTION)),
  /** A legal ground stands where the NTPN would: first migrant worker's passport, force majeure. */
  NOTHING_DUE(Set.of(CHECK_IN, ENROL, START_PRODUCTION)),
  /** A note on page 4 of the passport at hand (Permenkumham 8/2014 art. 24): no booklet. */
  ENDORSEMENT(Set.of());

  private final Set<Step> moneyDueAt;

  Procedure(Set<Step> moneyDueAt) {
    this.moneyDueAt = moneyDueAt;
  }

  /** Whether what the case owes must have been paid, or excused by law, before the step. */
  public boolean moneyDueAt(Step step) {
    return moneyDueAt.contains(step);
  }
}
