package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.service.BillSweep;
import id.go.imigrasi.paspor.service.CekalService;
import id.go.imigrasi.paspor.service.CekalSweep;
import id.go.imigrasi.paspor.service.DuplicateSweep;
import id.go.imigrasi.paspor.service.IdentitySweep;
import id.go.imigrasi.paspor.service.RegisterSweep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Waits until the neighbours and the station have answered, asking what is due meanwhile. */
@Dependent
public class Patience {
  private static final long LONGEST = Duration.ofSeconds(40).toNanos();
  private static final String VERIFIED = "lifecycle.person-is-verified";

  /** The steps for which an answer may have become too old. */
  private static final Set<Step> ASKS_FOR_FRESH = Set.of(Step.START_PRODUCTION, Step.HAND_OVER);

  /** What only somebody else's answer can mend. */
  private static final Set<String> ANSWERS =
      Set.of("lifecycle.nothing-overdue", VERIFIED, "lifecycle.centre-agrees");

  @Inject Glance glance;
  @Inject IdentitySweep identity;
  @Inject CekalSweep cekal;
  @Inject RegisterSweep register;
  @Inject DuplicateSweep duplicates;
  @Inject BillSweep bills;
  @Inject CekalService screenings;

  /** Until nothing but the officer's own work stands before the step. */
  void await(ApplicationNumber number, Step step, Staff officer) throws Exception {
    long until = System.nanoTime() + LONGEST;
    boolean renewed = false;
    List<String> missing = missing(number, step, officer);
    while (!missing.isEmpty()) {
      if (System.nanoTime() > until) {
        throw new TimeoutException(step + " still waits: " + missing);
      }
      if (missing.contains(VERIFIED) && ASKS_FOR_FRESH.contains(step) && !renewed) {
        renewed = true;
        Staff.PRINTER.does(() -> again(number));
      }
      ask();
      TimeUnit.MILLISECONDS.sleep(100);
      missing = missing(number, step, officer);
    }
  }

  /** Until the office has a code for the bill. */
  String billingCode(ApplicationNumber number) throws Exception {
    long until = System.nanoTime() + LONGEST;
    Optional<String> code = glance.openCode(number);
    while (code.isEmpty()) {
      if (System.nanoTime() > until) {
        throw new TimeoutException("no billing code");
      }
      bills.sweep();
      TimeUnit.MILLISECONDS.sleep(100);
      code = glance.openCode(number);
    }
    return code.get();
  }

  /** Asks all that is due now. */
  void ask() {
    identity.sweep();
    register.sweep();
    cekal.sweep();
    duplicates.sweep();
  }

  private Void again(ApplicationNumber number) {
    screenings.askAgain(number);
    return null;
  }

  private List<String> missing(ApplicationNumber number, Step step, Staff officer) {
    return glance
        .refusals(number, step, officer)
        .map(keys -> keys.stream().filter(ANSWERS::contains).toList())
        .orElseGet(() -> Stream.of("status").toList());
  }
}
