package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Exit bans of which the office heard only after the passport had gone, because the centre or a
 * message was late: the head is proposed to withdraw the passport, once for each entry. A likeness
 * alone takes nobody's passport: the indication is hard, or the centre has confirmed it.
 */
@Dependent
public class MissedBans {
  /** Before the entry's id: what gave rise to the withdrawal. */
  static final String OCCASION = "exit-ban:";

  private static final String GROUND = "EXIT_BAN";

  private final Passports passports;
  private final InvalidationProposals proposals;

  @Inject
  public MissedBans(Passports passports, InvalidationProposals proposals) {
    this.passports = passports;
    this.proposals = proposals;
  }

  /** Silent where the passport has not been handed over: there the shelf stops it. */
  void look(Clearance clearance) {
    WatchListEntry entry = clearance.hit().entry();
    boolean hard = clearance.hit().isHard() && clearance.state() != ClearanceState.CLEARED;
    if (entry.list() == WatchList.EXIT_BAN
        && (hard || clearance.state() == ClearanceState.CONFIRMED)) {
      passports
          .of(clearance.application())
          .ifPresent(
              passport ->
                  proposals.proposeIfPossible(
                      passport.number(),
                      Measure.WITHDRAWAL,
                      GROUND,
                      OCCASION + entry.entryId(),
                      entry.decisionNumber(),
                      "system"));
    }
  }
}
