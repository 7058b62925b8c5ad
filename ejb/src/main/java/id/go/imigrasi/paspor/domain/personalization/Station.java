package id.go.imigrasi.paspor.domain.personalization;

import java.util.UUID;

/**
 * The personalization station, in the office or at the centre: what is said to it leaves with the
 * caller's transaction or not at all.
 */
public interface Station {

  /** Orders a passport; the same request id twice is one order. */
  void order(PersonalizationOrder order);

  /** Asks how far an order is; the station repeats its furthest answer, or asks for the order. */
  void ask(UUID requestId);
}
