package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One entry of the dispatch book (ekspedisi): files that leave the passport section for Tikim, with
 * their count, signed by who hands over and by who receives.
 *
 * @param number for example {@code BPN/2026/000123}, never given twice
 * @param left what stays behind, and why
 * @param counted how many files Tikim counted; null until received
 * @param receivedBy null until received
 */
public record TransferRegister(
    String number,
    String location,
    List<ApplicationNumber> files,
    Map<ApplicationNumber, Shortfall> left,
    String handedOverBy,
    Instant handedOverAt,
    Integer counted,
    String receivedBy,
    Instant receivedAt) {

  public TransferRegister {
    Objects.requireNonNull(number);
    Objects.requireNonNull(location);
    Objects.requireNonNull(handedOverBy);
    Objects.requireNonNull(handedOverAt);
    files = List.copyOf(files);
    left = Map.copyOf(left);
    if (files.isEmpty()) {
      throw Refused.because("archive.transfer.empty");
    }
    if (files.stream().distinct().count() != files.size()) {
      throw Refused.because("archive.transfer.twice");
    }
  }

  public static TransferRegister handedOver(
      String number, String location, List<ApplicationNumber> files, String by, Instant now) {
    return new TransferRegister(number, location, files, Map.of(), by, now, null, null, null);
  }

  /** Before the second signature: this folder does not come, for that reason. */
  public TransferRegister leaving(ApplicationNumber file, Shortfall why) {
    Map<ApplicationNumber, Shortfall> more = noted(file);
    more.put(file, why);
    return leaving(more);
  }

  /** Before the second signature: the folder was found, or its papers were. */
  public TransferRegister taking(ApplicationNumber file) {
    Map<ApplicationNumber, Shortfall> fewer = noted(file);
    fewer.remove(file);
    return leaving(fewer);
  }

  private Map<ApplicationNumber, Shortfall> noted(ApplicationNumber file) {
    requireOnTheWay();
    if (!files.contains(file)) {
      throw Refused.because("archive.transfer.not-in-entry", file.grouped());
    }
    return new HashMap<>(left);
  }

  private TransferRegister leaving(Map<ApplicationNumber, Shortfall> now) {
    return new TransferRegister(
        number, location, files, now, handedOverBy, handedOverAt, counted, receivedBy, receivedAt);
  }

  /** How many folders lie on the table: all but those noted as missing. */
  public int expected() {
    long missing =
        left.values().stream().filter(why -> why.kind() == Shortfall.Kind.MISSING).count();
    return files.size() - (int) missing;
  }

  /**
   * Refuses a count that the book and the noted missing folders do not explain, and a receiver who
   * also handed over. What is noted as missing or incomplete stays behind.
   */
  public TransferRegister received(int count, String by, Instant now) {
    requireOnTheWay();
    if (count != expected()) {
      throw Refused.because("archive.transfer.count-differs", expected(), count);
    }
    if (handedOverBy.equals(by)) {
      throw Refused.because("archive.transfer.same-hand");
    }
    return new TransferRegister(
        number, location, files, left, handedOverBy, handedOverAt, count, by, now);
  }

  /** What Tikim takes over: the book's files but for those that stay behind. */
  public List<ApplicationNumber> taken() {
    return files.stream().filter(file -> !left.containsKey(file)).toList();
  }

  private void requireOnTheWay() {
    if (isReceived()) {
      throw Refused.because("archive.transfer.received-already");
    }
  }

  public boolean isReceived() {
    return receivedBy != null;
  }
}
