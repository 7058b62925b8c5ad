package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A case of the system before: its number, what was filed, and who the applicant is.
 *
 * @param line where it stands in the file
 */
public record BroughtFiling(
    int line,
    ApplicationNumber number,
    ApplicationType type,
    String product,
    String location,
    boolean sameDay,
    Applicant applicant) {
  private static final Set<String> YES = Set.of("yes", "ya", "true", "1");

  public BroughtFiling {
    Objects.requireNonNull(number);
    Objects.requireNonNull(type);
    Objects.requireNonNull(applicant);
  }

  /** Null when a cell is at fault. */
  static BroughtFiling read(Cells cells, Set<Object> numbers) {
    ApplicationNumber number = cells.read("number", ApplicationNumber::new);
    cells.once("number", number, numbers);
    ApplicationType type = cells.word("type", ApplicationType.class);
    String product = cells.read("product", text -> text);
    String location = cells.read("location", text -> text);
    boolean sameDay = YES.contains(cells.text("same_day").toLowerCase(Locale.ROOT));
    Applicant applicant = BroughtPerson.read(cells);
    return cells.sound()
        ? new BroughtFiling(cells.number(), number, type, product, location, sameDay, applicant)
        : null;
  }

  /**
   * @param office four digits
   * @param order in which it pays and comes
   */
  public Filing filing(String office, Procedure order) {
    return new Filing(office, location, order, type, product, sameDay);
  }

  @Override
  public String toString() {
    return "BroughtFiling[" + line + "]";
  }
}
