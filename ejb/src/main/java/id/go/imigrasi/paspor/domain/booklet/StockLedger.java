package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.List;

/** The stock book as it is read: deliveries, lines and the books they lead to. */
public interface StockLedger {

  /** The newest delivery first. */
  List<Batch> deliveries(int first, int most);

  /** All lines of a delivery, the oldest first. */
  List<LedgerLine> lines(String deliveryNote);

  /** All books of a delivery as they lie now, whatever this transaction has seen of them before. */
  List<Booklet> books(String deliveryNote);

  /** The newest lines first. */
  List<LedgerLine> latest(int most);

  /** The lines since an instant, that one included, the oldest first. */
  List<LedgerLine> since(Instant from);

  /** The lines that an official record names, the oldest first. */
  List<LedgerLine> recorded(String record);

  /** The life of one book, the oldest line first. */
  List<LedgerLine> life(BookletNumber number);

  /**
   * Where a missing book was when it vanished.
   *
   * @throws Refused {@code booklet.step.impossible} when none such is missing
   */
  default BookletState lastSeen(BookletNumber number) {
    List<LedgerLine> life = life(number);
    if (life.isEmpty()) {
      throw Refused.because("booklet.unknown");
    }
    LedgerLine last = life.get(life.size() - 1);
    if (last.step() != BookletStep.MISS) {
      throw Refused.because(
          "booklet.step.impossible", BookletStep.FIND.name(), last.to().state().name());
    }
    return last.from().state();
  }

  /**
   * How many books of a kind a location has used up, made into passports or spoilt, since an
   * instant.
   */
  long usedUp(String blank, String location, Instant since);

  /** What lies in vaults and drawers and with the spoilt books, by kind and place. */
  List<Pile> piles();

  /**
   * The lines by which books went missing or were found again in that time, the oldest first.
   *
   * @param until exclusive
   */
  List<LedgerLine> incidents(Instant from, Instant until);

  /** The lines by which books went missing that are not found yet, the newest first. */
  List<LedgerLine> missing();
}
