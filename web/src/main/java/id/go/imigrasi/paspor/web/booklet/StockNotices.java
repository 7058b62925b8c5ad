package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.booklet.OpenDrawer;
import id.go.imigrasi.paspor.domain.booklet.StockForecast;
import id.go.imigrasi.paspor.service.LedgerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What custodian, supervisor and head have to see to: drawers left open, blanks that run out. */
@Named
@RequestScoped
public class StockNotices {
  @Inject private LedgerService ledger;

  private List<StockForecast> low;
  private List<OpenDrawer> openDrawers;

  /** Kinds of blanks for which a delivery ordered today would come too late. */
  public List<StockForecast> getLow() {
    if (low == null) {
      low = ledger.forecasts().stream().filter(StockForecast::low).toList();
    }
    return low;
  }

  public List<OpenDrawer> getOpenDrawers() {
    if (openDrawers == null) {
      openDrawers = ledger.openDrawers();
    }
    return openDrawers;
  }
}
