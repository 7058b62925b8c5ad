package id.go.imigrasi.paspor.persistence.follow;

import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.domain.follow.MailedCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code that was last mailed to a holder, hashed. */
@Entity(name = "CitizenCode")
@Table(name = "CITIZEN_CODE")
class CodeEntity {
  @Id
  @Column(name = "HOLDER", length = 80, nullable = false)
  private String holder;

  @Column(name = "CODE_HASH", length = 64, nullable = false)
  private String hash;

  @Column(name = "SENT_AT", nullable = false)
  private Instant sentAt;

  @Column(name = "GUESSES", nullable = false)
  private int guesses;

  protected CodeEntity() {}

  CodeEntity(MailedCode code) {
    holder = code.holder().key();
    hash = code.hash();
    sentAt = code.sentAt();
    guesses = code.guesses();
  }

  MailedCode code() {
    return new MailedCode(new Holder(holder), hash, sentAt, guesses);
  }
}
