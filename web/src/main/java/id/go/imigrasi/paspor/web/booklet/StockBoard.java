package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.StockForecast;
import id.go.imigrasi.paspor.domain.booklet.StockTaking;
import id.go.imigrasi.paspor.service.CountService;
import id.go.imigrasi.paspor.service.LedgerService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the custodian sees of the stock book: piles, incidents, how long it lasts, its proof. */
@Named
@ViewScoped
public class StockBoard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 12;
  private static final int FAULTS = 50;

  @Inject private LedgerService ledger;
  @Inject private CountService counts;

  private long faults = -1;
  private List<String> faulty = List.of();

  /** Proves the whole stock book. */
  public String prove() {
    List<LedgerFault> found = ledger.check();
    faults = found.size();
    faulty = found.stream().limit(FAULTS).map(LedgerFault::number).map(Object::toString).toList();
    return null;
  }

  public boolean isProved() {
    return faults == 0;
  }

  public boolean isBroken() {
    return faults > 0;
  }

  public long getFaults() {
    return faults;
  }

  public List<String> getFaulty() {
    return faulty;
  }

  public StockTaking getStockTaking() {
    return counts.stockTaking();
  }

  public List<StockForecast> getForecasts() {
    return ledger.forecasts();
  }

  public List<LedgerLine> getMissing() {
    return ledger.missing();
  }

  public List<LedgerLine> getMovements() {
    return ledger.latest(MOST);
  }

  /** Where a record is printed; its number is free text. */
  public String paper(String record) {
    return "/stock-record?record=" + URLEncoder.encode(record, StandardCharsets.UTF_8);
  }
}
