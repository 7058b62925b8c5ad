package id.go.imigrasi.paspor.domain.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the log.
 *
 * @param subject an application number or another key, never a name or NIK
 * @param detail technical, without personal data; may be empty
 */
public record AuditEntry(Instant at, String actor, Kind kind, String subject, String detail) {
  public AuditEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
  }

  /** What was done. */
  public enum Kind {
    READ,
    REFUSED,
    SIGNED_IN,
    CHANGED
  }
}
