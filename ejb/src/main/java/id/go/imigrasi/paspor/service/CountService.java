package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockCounts;
import id.go.imigrasi.paspor.domain.booklet.StockLedger;
import id.go.imigrasi.paspor.domain.booklet.StockTaking;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Counting the blanks: after every shift, and once a month everything. */
@Stateless
@RolesAllowed("BOOKLET_CUSTODIAN")
public class CountService {
  @Inject StockLedger ledger;
  @Inject StockCounts counts;
  @Inject Offices offices;
  @Inject TwoPeople people;
  @Inject Callers callers;
  @Inject Clock clock;

  /**
   * Records what two people counted.
   *
   * @param where in the vault or spoilt: those of the custodian's own location; in a drawer
   * @param operator login of the drawer's operator, read only for a drawer
   * @param explanation of a difference
   * @param second who counted with the custodian
   * @throws Refused {@code booklet.count.unexplained} when it differs and nobody says why
   */
  public StockCount count(
      CountPurpose purpose,
      String blank,
      BookletState where,
      String operator,
      long counted,
      String explanation,
      Countersignature second) {
    Pile pile = pile(blank, place(where, operator));
    StockCount count = new StockCount(purpose, pile, counted, explanation, people.sign(second));
    counts.record(count);
    return count;
  }

  /** The sheet of this month's stock-taking. */
  @RolesAllowed({"BOOKLET_CUSTODIAN", "SUPERVISOR", "SECTION_HEAD", "HEAD_OF_OFFICE", "AUDITOR"})
  public StockTaking stockTaking() {
    return stockTaking(YearMonth.from(offices.own().today(clock)));
  }

  private StockTaking stockTaking(YearMonth month) {
    ZoneId zone = offices.own().zone();
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    List<StockCount> done = counts.of(CountPurpose.MONTH, from, until);
    return StockTaking.of(month, ledger.piles(), done);
  }

  private Place place(BookletState where, String operator) {
    String here = callers.current().location();
    return switch (where) {
      case IN_VAULT -> Place.vault(here);
      case SPOILT -> new Place(BookletState.SPOILT, here, "");
      case IN_DRAWER -> {
        Officer owner = people.drawerOf(operator);
        yield Place.drawer(owner.location(), owner.username());
      }
      default -> throw Refused.because("booklet.count.place");
    };
  }

  private Pile pile(String blank, Place place) {
    return ledger.piles().stream()
        .filter(pile -> pile.blank().equals(blank) && pile.place().equals(place))
        .findFirst()
        .orElse(new Pile(blank, place, 0));
  }
}
