package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of folders proposed for destruction (usul musnah), the two approvals, and the record of
 * what was done (berita acara pemusnahan).
 *
 * @param number of the proposal and later of the record, for example {@code PMS/2026/0004}
 * @param words what was said of it, in order; the first proposes it
 */
public record Destruction(String number, List<ApplicationNumber> files, List<Word> words) {
  private static final int LONGEST = 200;

  public Destruction {
    Objects.requireNonNull(number);
    files = List.copyOf(files);
    words = List.copyOf(words);
    if (files.isEmpty()) {
      throw Refused.because("archive.destruction.empty");
    }
  }

  public static Destruction proposed(
      String number, List<ApplicationNumber> files, String by, Instant now) {
    return new Destruction(
        number, files, List.of(new Word(Stage.PROPOSED, by, now, "Usul musnah", null)));
  }

  /** The first approval: the section's head has gone through the list. */
  public Destruction examined(String by, Instant now, String remark) {
    require(Stage.PROPOSED);
    return said(new Word(Stage.EXAMINED, other(by), now, text(remark), null));
  }

  /**
   * The second approval, by the head of office.
   *
   * @param letter number of the letter by which the national archive (ANRI) agrees
   */
  public Destruction approved(String by, Instant now, String letter) {
    require(Stage.EXAMINED);
    return said(new Word(Stage.APPROVED, other(by), now, text(letter), null));
  }

  /** Either level says no: the folders stay. */
  public Destruction refused(String by, Instant now, String reason) {
    if (stage() != Stage.PROPOSED && stage() != Stage.EXAMINED) {
      throw Refused.because("archive.destruction.stage");
    }
    return said(new Word(Stage.REFUSED, by, now, text(reason), null));
  }

  /**
   * What was approved has been done before a second pair of eyes.
   *
   * @param how shredded or burnt, and where
   * @param witness login of who watched
   */
  public Destruction destroyed(String by, Instant now, String how, String witness) {
    require(Stage.APPROVED);
    if (witness == null || witness.isBlank() || witness.equals(by)) {
      throw Refused.because("archive.destruction.witness");
    }
    return said(new Word(Stage.DESTROYED, by, now, text(how), witness));
  }

  public Stage stage() {
    return words.get(words.size() - 1).stage();
  }

  /** Whether it still waits for somebody. */
  public boolean isOpen() {
    return stage() != Stage.REFUSED && stage() != Stage.DESTROYED;
  }

  public Optional<Word> word(Stage stage) {
    return words.stream().filter(word -> word.stage() == stage).findFirst();
  }

  private void require(Stage stage) {
    if (stage() != stage) {
      throw Refused.because("archive.destruction.stage");
    }
  }

  private String other(String by) {
    if (words.stream().anyMatch(word -> word.by().equals(by))) {
      throw Refused.because("archive.destruction.same-hand");
    }
    return by;
  }

  private static String text(String given) {
    if (given == null || given.isBlank() || given.length() > LONGEST) {
      throw Refused.because("archive.destruction.words", LONGEST);
    }
    return given.strip();
  }

  private Destruction said(Word word) {
    List<Word> more = new ArrayList<>(words);
    more.add(word);
    return new Destruction(number, files, more);
  }

  /** How far it is. */
  public enum Stage {
    PROPOSED,
    EXAMINED,
    APPROVED,
    REFUSED,
    DESTROYED
  }

  /**
   * One signature under the list.
   *
   * @param text remark, number of the approving letter, reason, or how it was done
   * @param witness of the destruction itself, otherwise null
   */
  public record Word(Stage stage, String by, Instant at, String text, String witness) {
    public Word {
      Objects.requireNonNull(stage);
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }
}
