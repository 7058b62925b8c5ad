package id.go.imigrasi.paspor.persistence.personalization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says which database this is, drawn when it was made. */
@Entity(name = "DatabaseEpoch")
@Table(name = "DATABASE_EPOCH")
class EpochEntity {
  @Id
  @Column(name = "EPOCH", length = 36)
  private String epoch;

  protected EpochEntity() {}

  String epoch() {
    return epoch;
  }
}
