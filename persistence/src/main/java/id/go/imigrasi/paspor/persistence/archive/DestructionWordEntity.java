package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.archive.Destruction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A signature under a list of folders to be destroyed. */
@Entity(name = "DestructionWord")
@Table(name = "DESTRUCTION_WORD")
class DestructionWordEntity {
  @EmbeddedId private Key key;

  @Column(name = "SIGNED_BY", nullable = false, length = 80)
  private String by;

  @Column(name = "SIGNED_AT", nullable = false)
  private Instant at;

  @Column(name = "REMARK", nullable = false, length = 200)
  private String text;

  @Column(name = "WITNESS", length = 80)
  private String witness;

  protected DestructionWordEntity() {}

  DestructionWordEntity(String number, Destruction.Word word) {
    key = new Key(number, word.stage());
    by = word.by();
    at = word.at();
    text = word.text();
    witness = word.witness();
  }

  Destruction.Word restore() {
    return new Destruction.Word(key.stage, by, at, text, witness);
  }

  /** List and stage. */
  @Embeddable
  record Key(
      @Column(name = "DESTRUCTION_NUMBER", length = 40) String number,
      @Enumerated(EnumType.STRING) @Column(name = "STAGE", length = 20) Destruction.Stage stage)
      implements Serializable {}
}
