package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a finished file lies. */
@Entity(name = "ArchivedFile")
@Table(name = "ARCHIVED_FILE")
class ArchivedEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "BOX_CODE", nullable = false, length = 20)
  private String box;

  @Column(name = "POSITION_NUMBER", nullable = false)
  private int position;

  @Column(name = "SERIES", nullable = false, length = 40)
  private String series;

  @Column(name = "CLOSED_ON", nullable = false)
  private LocalDate closed;

  @Column(name = "DESTROYED_UNDER", length = 40)
  private String record;

  protected ArchivedEntity() {}

  ArchivedEntity(ArchivedFile file) {
    application = file.application().digits();
    box = file.box();
    position = file.position();
    series = file.series();
    closed = file.closed();
    record = file.record();
  }

  ArchivedFile restore() {
    return new ArchivedFile(
        new ApplicationNumber(application), box, position, series, closed, record);
  }
}
