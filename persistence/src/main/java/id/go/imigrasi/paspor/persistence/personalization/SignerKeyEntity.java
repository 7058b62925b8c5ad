package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What the signer told of one of its keys, or that it has none. */
@Entity(name = "SignerKey")
@Table(name = "SIGNER_KEY")
class SignerKeyEntity {
  private static final String NONE = "-";

  @Id
  @Column(name = "SERIAL", length = 40)
  private String serial;

  @Column(name = "USABLE_UNTIL")
  private Instant usableUntil;

  @Column(name = "TROUBLE", length = 60)
  private String trouble;

  @Column(name = "TOLD_AT", nullable = false)
  private Instant told;

  protected SignerKeyEntity() {}

  SignerKeyEntity(SignerKey key) {
    serial = Objects.requireNonNullElse(key.serial(), NONE);
    usableUntil = key.usableUntil();
    trouble = key.trouble();
    told = key.told();
  }

  SignerKey key() {
    return NONE.equals(serial)
        ? SignerKey.none(trouble, told)
        : SignerKey.of(serial, usableUntil, told);
  }
}
