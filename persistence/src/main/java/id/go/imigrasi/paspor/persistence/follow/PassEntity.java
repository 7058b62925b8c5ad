package id.go.imigrasi.paspor.persistence.follow;

import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.domain.follow.Pass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pass that was given, hashed. */
@Entity(name = "CitizenPass")
@Table(name = "CITIZEN_PASS")
class PassEntity {
  @Id
  @Column(name = "PASS_HASH", length = 64, nullable = false)
  private String hash;

  @Column(name = "HOLDER", length = 80, nullable = false)
  private String holder;

  @Column(name = "ENDS_AT", nullable = false)
  private Instant endsAt;

  protected PassEntity() {}

  PassEntity(Pass pass) {
    hash = pass.hash();
    holder = pass.holder().key();
    endsAt = pass.endsAt();
  }

  Pass pass() {
    return new Pass(hash, new Holder(holder), endsAt);
  }
}
