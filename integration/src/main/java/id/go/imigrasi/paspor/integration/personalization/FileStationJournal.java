package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.StationJournal;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The station's journal as the file {@code station.log}: for each blank it used up a line before
 * the database has it ({@code WILL DONE}) and one after ({@code DONE}, or {@code UNDONE DONE}).
 * Tab-separated: epoch, request, application, booklet, state, instant, SHA-256 of the line before.
 * Back it up, and never restore it with the database.
 */
@ApplicationScoped
class FileStationJournal implements StationJournal {
  private static final String BEGIN = "0".repeat(64);
  private static final int FIELDS = 7;
  private static final int STATE = 4;
  private static final String WILL = "WILL ";
  private static final String UNDONE = "UNDONE ";

  @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  private Path file;
  private String last;

  FileStationJournal() {}

  FileStationJournal(Path folder) {
    file = folder.resolve("station.log");
  }

  @Inject
  FileStationJournal(
      @ConfigProperty(name = "paspor.personalization.journal.folder") Optional<String> folder) {
    this(
        Path.of(
            folder.orElseGet(
                () -> System.getProperty("jboss.server.data.dir", "target") + "/station")));
  }

  /**
   * Before the database has it: killed from here on, the blank is at least named. A blank that
   * cannot be named is not used up, and an observer's exception alone would not hold that back.
   */
  void begin(@Observes(during = TransactionPhase.BEFORE_COMPLETION) StationWork work) {
    try {
      append(work, WILL);
    } catch (UncheckedIOException full) {
      transaction.setRollbackOnly();
      throw full;
    }
  }

  /** The database has it. */
  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) StationWork work) {
    append(work, "");
  }

  /** The database has it not; the work comes again. */
  void undo(@Observes(during = TransactionPhase.AFTER_FAILURE) StationWork work) {
    append(work, UNDONE);
  }

  private synchronized void append(StationWork work, String word) {
    try {
      if (last == null) {
        last = resume();
      }
      String line =
          String.join(
              "\t",
              work.epoch(),
              work.requestId().toString(),
              work.application().digits(),
              work.booklet().text(),
              word + work.state().name(),
              work.at().toString(),
              last);
      append(line + "\n");
      last = hash(line);
    } catch (IOException full) {
      // half a line may stand there: the next one cuts it off first
      last = null;
      throw new UncheckedIOException("the station's journal cannot be written", full);
    }
  }

  @Override
  public List<StationWork> of(String epoch) {
    List<StationWork> works = new ArrayList<>();
    whole(epoch).stream()
        .filter(fields -> !fields[STATE].contains(" "))
        .map(FileStationJournal::work)
        .forEach(works::add);
    Collections.reverse(works);
    return works;
  }

  @Override
  public List<StationWork> begun(String epoch) {
    Map<String, StationWork> open = new LinkedHashMap<>();
    for (String[] fields : whole(epoch)) {
      if (fields[STATE].startsWith(WILL)) {
        open.put(fields[1], work(fields));
      } else {
        open.remove(fields[1]);
      }
    }
    return List.copyOf(open.values());
  }

  /** The lines of that database, after all lines were found unchanged. */
  private synchronized List<String[]> whole(String epoch) {
    List<String[]> found = new ArrayList<>();
    String before = BEGIN;
    int line = 0;
    for (String text : lines()) {
      String[] fields = text.split("\t");
      if (fields.length != FIELDS || !fields[FIELDS - 1].equals(before)) {
        throw new IllegalStateException("the station's journal is broken after " + line);
      }
      line++;
      before = hash(text);
      if (fields[0].equals(epoch)) {
        found.add(fields);
      }
    }
    return found;
  }

  private static StationWork work(String[] fields) {
    return new StationWork(
        fields[0],
        UUID.fromString(fields[1]),
        new ApplicationNumber(fields[2]),
        new BookletNumber(fields[3]),
        StationState.valueOf(fields[STATE].substring(fields[STATE].indexOf(' ') + 1)),
        Instant.parse(fields[5]));
  }

  private List<String> lines() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      String text = Files.readString(file);
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the station's journal cannot be read", unreadable);
    }
  }

  private void append(String line) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  /** What the next line has to name; a line that a crash cut off goes. */
  private String resume() throws IOException {
    Files.createDirectories(file.getParent());
    List<String> whole = lines();
    if (Files.exists(file)) {
      long length =
          whole.stream().mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1).sum();
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
        out.truncate(length);
      }
    }
    return whole.isEmpty() ? BEGIN : hash(whole.get(whole.size() - 1));
  }

  private static String hash(String line) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
