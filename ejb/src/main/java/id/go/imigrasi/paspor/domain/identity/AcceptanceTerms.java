package id.go.imigrasi.paspor.domain.identity;

import java.time.LocalDate;

/** How much agreement was enough on which day: rows with their source, not program text. */
public interface AcceptanceTerms {

  /** The rules of this day in the office's zone. */
  AcceptanceRules on(LocalDate day);
}
