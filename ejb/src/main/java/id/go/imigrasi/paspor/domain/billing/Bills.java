package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The office's bills. */
public interface Bills {
  void add(Bill bill);

  /**
   * Keeps a changed bill; refuses {@code billing.bill.stale} when somebody changed it meanwhile.
   */
  void save(Bill bill);

  Optional<Bill> find(UUID id);

  /** Holds the bill's row until the transaction ends, so that two payments come one by one. */
  Optional<Bill> findForPayment(BillingCode code);

  /** Oldest first. */
  List<Bill> of(ApplicationNumber application);

  /** How many bills there are for the application: the next bill's reference counts on. */
  int count(ApplicationNumber application);

  /**
   * Takes bills whose instant has come, oldest first, past those another node works on, and puts
   * their instant to {@code leaseUntil} so that nobody else takes them meanwhile.
   */
  List<Bill> claimDue(Instant now, Instant leaseUntil, int most);
}
