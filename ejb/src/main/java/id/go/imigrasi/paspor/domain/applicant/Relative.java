package id.go.imigrasi.paspor.domain.applicant;

import java.util.Objects;

/**
 * Father, mother or spouse as the form states them.
 *
 * @param nationality ISO 3166-1 alpha-3, IDN for an Indonesian
 * @param birth null when it is not known
 */
public record Relative(FullName name, String nationality, Birth birth) {

  public Relative {
    Objects.requireNonNull(name);
    nationality = nationality == null || nationality.isBlank() ? "IDN" : nationality;
  }

  public static Relative named(String name) {
    return new Relative(new FullName(name), "IDN", null);
  }
}
