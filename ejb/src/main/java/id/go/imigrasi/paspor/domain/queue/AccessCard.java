package id.go.imigrasi.paspor.domain.queue;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.Objects;

/**
 * A lift card (kartu akses lift): handed out with an accepted file, given back on leaving.
 *
 * @param holder whose visit it opens the lift for; null while it lies at the counter
 * @param issuedAt null while it lies at the counter
 */
public record AccessCard(String code, String location, ApplicationNumber holder, Instant issuedAt) {

  public AccessCard {
    Objects.requireNonNull(code);
    Objects.requireNonNull(location);
  }

  public boolean isOut() {
    return holder != null;
  }
}
