package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A folder on a list to be destroyed: on one open list at a time. */
@Entity(name = "DestructionFile")
@Table(name = "DESTRUCTION_FILE")
class DestructionFileEntity {
  @EmbeddedId private Key key;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  /** The application again while the list is open; unique. */
  @Column(name = "LISTED_FILE", length = 16)
  private String listed;

  protected DestructionFileEntity() {}

  DestructionFileEntity(String number, int position, ApplicationNumber file) {
    key = new Key(number, position);
    application = file.digits();
    listed = application;
  }

  String number() {
    return key.number;
  }

  ApplicationNumber application() {
    return new ApplicationNumber(application);
  }

  /** List and place on it. */
  @Embeddable
  record Key(
      @Column(name = "DESTRUCTION_NUMBER", length = 40) String number,
      @Column(name = "POSITION_NUMBER") int position)
      implements Serializable {}
}
