package id.go.imigrasi.paspor.persistence.application;

import java.time.LocalDate;

/**
 * Who stands behind a case, as the query gives it.
 *
 * @param prioritised how many numbers of the priority lane the applicant was given
 */
record PersonRow(String number, String name, LocalDate born, long prioritised) {}
