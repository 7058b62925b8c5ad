package id.go.imigrasi.paspor.domain.opening;

import java.util.List;
import java.util.Map;

/**
 * A file as a table.
 *
 * @param columns names in the first line
 * @param sha256 of the file, lower-case hexadecimal
 */
public record Sheet(List<String> columns, List<Line> lines, String sha256) {
  public Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * One line of it.
   *
   * @param number as an editor counts: the header is line 1
   * @param cells by column, without the blanks around; empty cells are left out
   */
  public record Line(int number, Map<String, String> cells) {
    public Line {
      cells = Map.copyOf(cells);
    }

    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }
}
