package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.OptionalInt;

/**
 * How the office looks ahead over its stock.
 *
 * @param weeks how many past weeks tell what a working day uses up
 * @param leadDays working days from an order to the delivery
 * @param margin books of a kind that stay free beyond those promised; empty where the stock does
 *     not limit the places that are sold
 */
public record StockRules(int weeks, int leadDays, OptionalInt margin) {
  public StockRules {
    if (weeks < 1 || leadDays < 0 || margin.orElse(0) < 0) {
      throw Refused.because("booklet.rules.impossible");
    }
  }
}
