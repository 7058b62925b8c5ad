package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.archive.Destruction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A list of folders to be destroyed. */
@Entity(name = "Destruction")
@Table(name = "DESTRUCTION")
class DestructionEntity {
  @Id
  @Column(name = "DESTRUCTION_NUMBER", length = 40)
  private String number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "STAGE", nullable = false, length = 20)
  private Destruction.Stage stage;

  @Column(name = "PROPOSED_AT", nullable = false)
  private Instant proposedAt;

  protected DestructionEntity() {}

  DestructionEntity(Destruction destruction) {
    number = destruction.number();
    proposedAt = destruction.words().get(0).at();
    write(destruction);
  }

  final void write(Destruction destruction) {
    stage = destruction.stage();
  }

  String number() {
    return number;
  }
}
