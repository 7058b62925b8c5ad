package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One entry of the dispatch book (ekspedisi): files that leave the passport section for Tikim, with
 * their count, signed by who hands over and by who receives.
 *
 * @param number for example {@code BPN/2026/000123}, never given twice
 * @param counted how many files Tikim counted; null until received
 * @param receivedBy null until received
 */
public record TransferRegister(
    String number,
    String location,
    List<ApplicationNumber> files,
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
    if (files.isEmpty()) {
      throw Refused.because("archive.transfer.empty");
    }
    if (files.stream().distinct().count() != files.size()) {
      throw Refused.because("archive.transfer.twice");
    }
  }

  public static TransferRegister handedOver(
      String number, String location, List<ApplicationNumber> files, String by, Instant now) {
    return new TransferRegister(number, location, files, by, now, null, null, null);
  }

  /** Refuses another count than the book's, and a receiver who also handed over. */
  public TransferRegister received(int count, String by, Instant now) {
    if (isReceived()) {
      throw Refused.because("archive.transfer.received-already");
    }
    if (count != files.size()) {
      throw Refused.because("archive.transfer.count-differs", files.size(), count);
    }
    if (handedOverBy.equals(by)) {
      throw Refused.because("archive.transfer.same-hand");
    }
    return new TransferRegister(
        number, location, files, handedOverBy, handedOverAt, count, by, now);
  }

  public boolean isReceived() {
    return receivedBy != null;
  }
}
