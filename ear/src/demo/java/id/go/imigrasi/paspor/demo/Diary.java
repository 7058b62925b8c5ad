package id.go.imigrasi.paspor.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the story has been played, kept beside the database: an office that was closed or killed
 * while it was being filled goes on where it stopped. First line: the story's day and how many
 * moves it has; then one line for each move that is done, with the application's number.
 */
final class Diary {
  private static final String FILE = "demo-diary.txt";

  private final Path file;
  private final Map<Integer, String> done = new HashMap<>();
  private Instant day;
  private int moves;

  /**
   * @param directory the server's data directory
   */
  Diary(Path directory) throws IOException {
    file = directory.resolve(FILE);
    if (Files.exists(file)) {
      read(Files.readAllLines(file));
    }
  }

  private void read(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      // the last line of a killed office may be cut
      if (words.length == 4 && "story".equals(words[0])) {
        day = Instant.parse(words[1]);
        moves = Integer.parseInt(words[2]);
      } else if (words.length == 4 && "done".equals(words[0])) {
        done.put(Integer.valueOf(words[1]), words[2]);
      }
    }
  }

  /** The day on which the story was begun; empty before the first start. */
  Optional<Instant> day() {
    return Optional.ofNullable(day);
  }

  /** Whether the story is still the one that was begun: another version may tell another one. */
  boolean tells(int moves) {
    return this.moves == moves;
  }

  void begin(Instant now, int moves) throws IOException {
    day = now;
    this.moves = moves;
    write("story " + now + " " + moves);
  }

  boolean isDone(int move) {
    return done.containsKey(move);
  }

  /** The application of the move; empty where the move is not done, or has none. */
  Optional<String> numberAt(int move) {
    return Optional.ofNullable(done.get(move)).filter(number -> !"-".equals(number));
  }

  /**
   * @param number of the application, or null
   */
  void done(int move, String number) throws IOException {
    done.put(move, number == null ? "-" : number);
    write("done " + move + " " + done.get(move));
  }

  /** A line says by its last word that it is whole. */
  private void write(String line) throws IOException {
    Files.writeString(
        file,
        line + " ." + System.lineSeparator(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }
}
