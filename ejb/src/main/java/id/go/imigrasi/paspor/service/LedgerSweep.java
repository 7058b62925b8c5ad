package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.OpenDrawer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Proves the stock book every night after the last shift, and finds drawers left open. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class LedgerSweep {
  private static final Logger LOG = Logger.getLogger(LedgerSweep.class.getName());

  @Inject LedgerService ledger;

  /** Ten in the evening in Balikpapan. */
  @Schedule(hour = "22", minute = "0", timezone = "Asia/Makassar", persistent = false)
  void everyNight() {
    List<LedgerFault> faults = ledger.check();
    faults.forEach(
        fault ->
            LOG.log(
                Level.SEVERE,
                "stock book: booklet {0}: {1}",
                new Object[] {fault.number(), fault.kind()}));
    for (OpenDrawer open : ledger.openDrawers()) {
      LOG.log(
          Level.WARNING,
          "stock book: drawer {0}: {1} books of {2} neither brought back nor counted on {3}",
          new Object[] {
            open.pile().place().drawer(), open.pile().books(), open.pile().blank(), open.day()
          });
    }
  }
}
