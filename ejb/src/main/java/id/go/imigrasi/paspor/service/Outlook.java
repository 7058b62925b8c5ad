package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.servicestandard.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when something may be or will be done, as far as an applicant may know it.
 *
 * @param payUntil end of the billing code; null when nothing waits for money
 * @param bringUntil last day to complete the papers; null when none are missing
 * @param promised the day promised by the office; null while none is
 * @param limit the last day by law; null where the law sets none
 * @param late whether the promised day has passed without a passport
 * @param overdue whether the law's day has passed, too
 * @param collectUntil last day on the shelf; null while there is nothing to collect
 */
public record Outlook(
    Instant payUntil,
    LocalDate bringUntil,
    LocalDate promised,
    LocalDate limit,
    boolean late,
    boolean overdue,
    LocalDate collectUntil) {

  static Outlook of(
      Instant payUntil,
      LocalDate bringUntil,
      Deadline promise,
      Deadline law,
      LocalDate collectUntil) {
    return new Outlook(
        payUntil,
        bringUntil,
        promise.due(),
        law.due(),
        promise.state() == Deadline.State.MISSED,
        law.state() == Deadline.State.MISSED,
        collectUntil);
  }
}
