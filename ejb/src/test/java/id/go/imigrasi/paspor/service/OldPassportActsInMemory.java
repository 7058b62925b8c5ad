package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportActs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the hand-over desk did with old passports, in memory. */
final class OldPassportActsInMemory implements OldPassportActs {
  private final Map<ApplicationNumber, OldPassportAct> rows = new HashMap<>();

  @Override
  public void keep(OldPassportAct act) {
    rows.put(act.application(), act);
  }

  @Override
  public Optional<OldPassportAct> of(ApplicationNumber application) {
    return Optional.ofNullable(rows.get(application));
  }
}
