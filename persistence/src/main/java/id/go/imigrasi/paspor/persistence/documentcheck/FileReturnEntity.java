package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that is, or was, with its applicant to be completed. */
@Entity(name = "FileReturn")
@Table(name = "FILE_RETURN")
class FileReturnEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "RETURNED_AT", nullable = false)
  private Instant returnedAt;

  @Column(name = "DUE_AT", nullable = false)
  private Instant dueAt;

  @Column(name = "OPEN_NOW", nullable = false)
  private boolean openNow;

  protected FileReturnEntity() {}

  FileReturnEntity(FileReturn fileReturn) {
    application = fileReturn.application().digits();
    returnedAt = fileReturn.returnedAt();
    dueAt = fileReturn.dueAt();
    openNow = true;
  }

  boolean isOpen() {
    return openNow;
  }

  void close() {
    openNow = false;
  }

  FileReturn restore() {
    return new FileReturn(new ApplicationNumber(application), returnedAt, dueAt);
  }
}
