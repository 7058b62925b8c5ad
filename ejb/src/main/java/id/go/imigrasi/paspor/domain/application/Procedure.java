package id.go.imigrasi.paspor.domain.application;

import static id.go.imigrasi.paspor.domain.application.Step.CHECK_IN;
import static id.go.imigrasi.paspor.domain.application.Step.ENROL;
import static id.go.imigrasi.paspor.domain.application.Step.START_PRODUCTION;

import java.util.Set;

/** In which order an application pays, is examined and is captured. */
public enum Procedure {
  M_PASPOR("pay, then come", Set.of(CHECK_IN, ENROL, START_PRODUCTION)),
  WALK_IN("check, bill, pay, booth; the slot is excused", Set.of(ENROL, START_PRODUCTION)),
  /** Lost, damaged, duplicate, changed data. */
  EXAMINATION("check, examination, decision, booth, bill", Set.of(START_PRODUCTION)),
  /** First migrant worker's passport, force majeure. */
  NOTHING_DUE(
      "a recorded legal ground stands where the NTPN would",
      Set.of(CHECK_IN, ENROL, START_PRODUCTION)),
  /** Permenkumham 8/2014 art. 24. */
  ENDORSEMENT("no booklet: the head approves a note on page 4 of the passport at hand", Set.of());

  private final String way;
  private final Set<Step> moneyDueAt;

  Procedure(String way, Set<Step> moneyDueAt) {
    this.way = way;
    this.moneyDueAt = moneyDueAt;
  }

  /** What is different in this order, for the printed table. */
  String way() {
    return way;
  }

  /** Whether what the case owes must have been paid, or excused by law, before the step. */
  public boolean moneyDueAt(Step step) {
    return moneyDueAt.contains(step);
  }
}
