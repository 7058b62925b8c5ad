package id.go.imigrasi.paspor.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is due on a day for what was asked: the lines of the bill to come. */
public record Quote(List<BillLine> lines, LocalDate day) {
  public Quote {
    lines = List.copyOf(lines);
  }

  public Rupiah total() {
    return lines.stream().map(BillLine::total).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  /** The ground that replaces a payment; empty when something is due. */
  public Optional<LegalGround> nothingDue() {
    if (!total().isZero()) {
      return Optional.empty();
    }
    return lines.stream().findFirst().map(line -> new LegalGround(line.item(), line.source()));
  }
}
