package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.LedgerCheck;
import id.go.imigrasi.paspor.domain.booklet.LedgerFault;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.OpenDrawer;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.StockForecast;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.letter.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stock book of blanks, read by those who answer for it and by those who look after them. */
@Stateless
@RolesAllowed({
  "BOOKLET_CUSTODIAN",
  "SUPERVISOR",
  "SECTION_HEAD",
  "DEPUTY_HEAD",
  "HEAD_OF_OFFICE",
  "OPERATOR",
  "AUDITOR",
  "SYSTEM"
})
public class LedgerService {
  private static final int PAGE = 100;

  @Inject StockLedger ledger;
  @Inject StockOutlook outlook;
  @Inject DrawerWatch drawers;
  @Inject RegisterPages pages;
  @Inject Letters letters;
  @Inject Callers callers;

  public List<LedgerLine> latest(int most) {
    return ledger.latest(most);
  }

  /** The life of one book. */
  public List<LedgerLine> life(BookletNumber number) {
    return ledger.life(number);
  }

  /**
   * The record (berita acara) as both sign it.
   *
   * @param number of the record; for a delivery its note's
   * @return a PDF/A-2u
   * @throws Refused {@code letter.no-stock-record} when no line of the stock book names it
   */
  public byte[] print(String number, Locale language) {
    List<LedgerLine> lines = ledger.recorded(number == null ? "" : number.strip());
    if (lines.isEmpty()) {
      throw Refused.because("letter.no-stock-record");
    }
    return letters.print(pages.stockRecord(lines), language);
  }

  /** Open incidents: how each missing book went missing, the newest first. */
  public List<LedgerLine> missing() {
    return ledger.missing();
  }

  /** How long the stock lasts. */
  public List<StockForecast> forecasts() {
    return outlook.forecasts();
  }

  /** Drawers that were neither emptied nor counted by two when the last working day ended. */
  public List<OpenDrawer> openDrawers() {
    return drawers.leftOpen();
  }

  /** What lies in the caller's own drawer. */
  @RolesAllowed({"BOOKLET_CUSTODIAN", "PRINT_OPERATOR"})
  public List<Pile> ownDrawer() {
    String me = callers.current().id();
    return ledger.piles().stream().filter(pile -> pile.place().drawer().equals(me)).toList();
  }

  public List<Batch> deliveries(int first, int most) {
    return ledger.deliveries(first, most);
  }

  /**
   * Proves the whole stock book: every number that was ever delivered is in exactly one place, and
   * the lines alone explain it.
   *
   * @return empty when they do
   */
  public List<LedgerFault> check() {
    List<LedgerFault> faults = new ArrayList<>();
    List<Batch> page;
    for (int first = 0; !(page = ledger.deliveries(first, PAGE)).isEmpty(); first += PAGE) {
      page.forEach(delivery -> faults.addAll(faults(delivery)));
    }
    return faults;
  }

  /** A book that moves between two readings only seems wrong once. */
  private List<LedgerFault> faults(Batch delivery) {
    List<LedgerFault> faults = once(delivery);
    if (faults.isEmpty()) {
      return faults;
    }
    List<LedgerFault> still = new ArrayList<>(once(delivery));
    still.retainAll(faults);
    return still;
  }

  private List<LedgerFault> once(Batch delivery) {
    String note = delivery.deliveryNote();
    return LedgerCheck.of(delivery, ledger.lines(note), ledger.books(note));
  }
}
