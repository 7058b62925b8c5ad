package id.go.imigrasi.paspor.persistence.opening;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file of the opening day with its two signatures. */
@Entity(name = "OpeningRecord")
@Table(name = "OPENING_RECORD")
class OpeningRecordEntity {
  @Id
  @Column(name = "RECORD_NUMBER")
  private int number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", nullable = false, length = 20)
  private OpeningFile kind;

  @Column(name = "SHA256", nullable = false, length = 64)
  private String sha256;

  @Column(name = "CONTENT_ID", nullable = false)
  private UUID content;

  @Column(name = "LINE_COUNT", nullable = false)
  private int lines;

  @Column(name = "THING_COUNT", nullable = false)
  private int counted;

  @Column(name = "INPUT_BY", nullable = false, length = 80)
  private String inputBy;

  @Column(name = "INPUT_AT", nullable = false)
  private Instant inputAt;

  @Column(name = "CONFIRMED_BY", length = 80)
  private String confirmedBy;

  @Column(name = "CONFIRMED_AT")
  private Instant confirmedAt;

  protected OpeningRecordEntity() {}

  OpeningRecordEntity(OpeningRecord record) {
    number = record.number();
    kind = record.kind();
    sha256 = record.content().sha256();
    content = record.content().id();
    lines = record.lines();
    counted = record.counted();
    inputBy = record.inputBy();
    inputAt = record.inputAt();
  }

  void sign(OpeningRecord record) {
    confirmedBy = record.confirmedBy();
    confirmedAt = record.confirmedAt();
  }

  OpeningRecord restore() {
    return new OpeningRecord(
        number,
        kind,
        new ImageRef(content, sha256),
        lines,
        counted,
        inputBy,
        inputAt,
        confirmedBy,
        confirmedAt);
  }
}
