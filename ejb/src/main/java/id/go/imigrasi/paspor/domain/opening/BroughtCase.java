package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An open case that goes on here.
 *
 * @param payment null where the line names none
 * @param slot the place that a registered one has; null for an accepted one
 */
public record BroughtCase(BroughtFiling filing, Point point, Payment payment, Slot slot) {

  /** Reads the file {@link OpeningFile#CASES}. */
  public static List<BroughtCase> of(Sheet sheet, List<Fault> faults) {
    Set<Object> once = new HashSet<>();
    return sheet.lines().stream()
        .map(line -> read(new Cells(line, faults), once))
        .filter(Objects::nonNull)
        .toList();
  }

  private static BroughtCase read(Cells cells, Set<Object> once) {
    BroughtFiling filing = BroughtFiling.read(cells, once);
    Point point = cells.word("status", Point.class);
    Payment payment = payment(cells, once);
    Slot slot = point == Point.REGISTERED ? slot(cells) : null;
    if (filing != null && (filing.type().isExamined() || isEndorsement(filing))) {
      cells.fault("type", Refusal.of("opening.case.type"));
    }
    return cells.sound() ? new BroughtCase(filing, point, payment, slot) : null;
  }

  private static boolean isEndorsement(BroughtFiling filing) {
    return filing.type() == ApplicationType.ENDORSEMENT;
  }

  private static Payment payment(Cells cells, Set<Object> once) {
    if (cells.text("ntpn").isEmpty() && cells.text("billing_code").isEmpty()) {
      return null;
    }
    Ntpn ntpn = cells.read("ntpn", Ntpn::typed);
    BillingCode code = cells.read("billing_code", BillingCode::new);
    Instant paid = cells.instant("paid_at");
    cells.once("ntpn", ntpn, once);
    cells.once("billing_code", code, once);
    return cells.sound() ? new Payment(ntpn, code, null, null, paid, null, null, null, null) : null;
  }

  private static Slot slot(Cells cells) {
    LocalDate day = cells.day("slot_day");
    LocalTime start = cells.time("slot_start");
    SlotKind kind =
        cells.text("slot_kind").isEmpty()
            ? SlotKind.REGULAR
            : cells.word("slot_kind", SlotKind.class);
    return cells.sound() ? new Slot(cells.text("location"), day, start, kind) : null;
  }

  /** Where such a case stands. What was captured elsewhere is captured here anew. */
  public enum Point {
    REGISTERED(Step.BRING_REGISTERED),
    ACCEPTED(Step.BRING_ACCEPTED);

    private final Step step;

    Point(Step step) {
      this.step = step;
    }

    public Step step() {
      return step;
    }
  }
}
