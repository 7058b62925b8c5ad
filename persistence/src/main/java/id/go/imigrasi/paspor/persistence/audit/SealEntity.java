package id.go.imigrasi.paspor.persistence.audit;

import id.go.imigrasi.paspor.domain.audit.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One seal of the audit log; never changed. */
@Entity(name = "Seal")
@Table(name = "AUDIT_SEAL")
class SealEntity {
  @Id
  @Column(name = "SEAL_NUMBER")
  private long number;

  @Column(name = "LINE_COUNT", nullable = false)
  private int lines;

  @Column(name = "SEALED_AT", nullable = false)
  private Instant sealedAt;

  @Column(name = "PREVIOUS_HASH", nullable = false, length = 64)
  private String previousHash;

  @Column(name = "HASH", nullable = false, length = 64)
  private String hash;

  protected SealEntity() {}

  SealEntity(Seal seal) {
    number = seal.number();
    lines = seal.lines();
    sealedAt = seal.at();
    previousHash = seal.previousHash();
    hash = seal.hash();
  }

  Seal restore() {
    return new Seal(number, lines, sealedAt, previousHash, hash);
  }
}
