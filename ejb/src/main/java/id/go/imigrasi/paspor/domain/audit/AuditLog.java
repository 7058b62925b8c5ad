package id.go.imigrasi.paspor.domain.audit;

/**
 * Plain appends, each in a transaction of its own: a refusal is on record though it changed
 * nothing.
 */
public interface AuditLog {
  void append(AuditEntry entry);
}
