package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The applications that the central ABIS was asked about, one row each. */
public interface CentralSearches {

  Optional<CentralSearch> find(ApplicationNumber application);

  /** The one whose open question has this number; empty for a number of old. */
  Optional<CentralSearch> asking(UUID request);

  /** The one whose captures the ABIS knows by this; empty when they are another office's. */
  Optional<CentralSearch> known(UUID reference);

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code application.stale} when it
   *     changed meanwhile
   */
  void save(CentralSearch search);

  /** The longest due, each for {@link id.go.imigrasi.paspor.domain.Waiting#LEASE} alone. */
  List<CentralSearch> claimDue(Instant now, int max);
}
