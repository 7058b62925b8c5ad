package id.go.imigrasi.paspor.neighbours.cekal;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom an office wants looked up.
 *
 * @param nik null when there is none
 * @param names the civil name first, then aliases
 */
public record Wanted(
    String nik, List<String> names, String sex, LocalDate birthDate, List<String> passportNumbers) {
  @Override
  public String toString() {
    return "Wanted[***]";
  }
}
