package id.go.imigrasi.paspor.domain.audit;

import java.util.List;
import java.util.Optional;

/** The seals of the audit log, and the lines that wait for one. */
public interface Seals {

  /** The last seal. */
  Optional<Seal> latest();

  /**
   * Lines without a seal, oldest row first, held for this transaction alone; empty while another
   * node seals.
   */
  List<Unsealed> claim(int most);

  void keep(Seal seal, List<Unsealed> lines);

  Optional<Seal> find(long number);

  /** The lines a seal closes, in the order they were hashed. */
  List<AuditEntry> linesOf(long number);

  /**
   * Whether the log has a line with exactly these words about the subject, and the seal over it, if
   * it is sealed already, still closes its lines.
   */
  boolean holds(String subject, String detail);

  /** A line with the id of its row. */
  record Unsealed(long id, AuditEntry entry) {}
}
