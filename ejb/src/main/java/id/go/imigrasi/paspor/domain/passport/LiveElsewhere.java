package id.go.imigrasi.paspor.domain.passport;

import java.time.LocalDate;

/**
 * An unfinished application of the same person at another office.
 *
 * @param office four digits
 * @param number as that office counts
 */
public record LiveElsewhere(String office, String number, LocalDate since) {}
