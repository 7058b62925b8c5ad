package id.go.imigrasi.paspor.domain.opening;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Series;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A folder in a box of the archive.
 *
 * @param box as it stands once this folder is in it
 */
public record BroughtFolder(BroughtFiling filing, FileBox box, Series series, LocalDate closed) {

  /** Reads the file {@link OpeningFile#BOXES}. */
  public static List<BroughtFolder> of(Sheet sheet, List<Fault> faults) {
    Set<Object> once = new HashSet<>();
    Map<String, FileBox> boxes = new HashMap<>();
    return sheet.lines().stream()
        .map(line -> read(new Cells(line, faults), once, boxes))
        .filter(Objects::nonNull)
        .toList();
  }

  private static BroughtFolder read(Cells cells, Set<Object> once, Map<String, FileBox> boxes) {
    BroughtFiling filing = BroughtFiling.read(cells, once);
    String room = cells.read("room", text -> text);
    String rack = cells.read("rack", text -> text);
    int capacity = cells.count("capacity");
    FileBox box = cells.read("box", code -> new FileBox(code, room, rack, capacity, 0));
    Series series = cells.word("series", Series.class);
    LocalDate closed = cells.day("closed_on");
    if (!cells.sound()) {
      return null;
    }
    FileBox known = boxes.getOrDefault(box.code(), box);
    if (!new FileBox(known.code(), known.room(), known.rack(), known.capacity(), 0).equals(box)) {
      cells.fault("box", Refusal.of("opening.box.other"));
      return null;
    }
    FileBox filled = cells.made("box", known::withOneMore);
    if (filled == null) {
      return null;
    }
    boxes.put(box.code(), filled);
    return new BroughtFolder(filing, filled, series, closed);
  }
}
