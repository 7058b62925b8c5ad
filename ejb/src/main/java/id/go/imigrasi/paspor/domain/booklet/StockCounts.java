package id.go.imigrasi.paspor.domain.booklet;

import java.time.Instant;
import java.util.List;

/** The counts of the vaults, the drawers and the spoilt books. */
public interface StockCounts {
  void record(StockCount count);

  /** The oldest first. */
  List<StockCount> of(CountPurpose purpose, Instant from, Instant until);
}
