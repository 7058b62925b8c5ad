package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.util.UUID;

/** The machine beside the print operator: what only the one who stands before it sees. */
public interface StationMachine {

  /**
   * The blank in it is lost, before its chip was written or while its page was engraved. The
   * station ends the order and answers with the cause.
   *
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code
   *     personalization.station.unknown} when the order has not reached the station, {@code
   *     personalization.station.finished} when the station is done with it
   */
  void spoilt(UUID requestId, SpoilCause cause);
}
