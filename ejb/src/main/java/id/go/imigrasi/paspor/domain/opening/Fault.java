package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.Refusal;
import java.util.Objects;

/**
 * What is wrong in a file, and where.
 *
 * @param line as an editor counts: the header is line 1
 * @param column name of the column
 */
public record Fault(int line, String column, Refusal why) {
  public Fault {
    Objects.requireNonNull(column);
    Objects.requireNonNull(why);
  }
}
