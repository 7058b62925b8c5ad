package id.go.imigrasi.paspor.persistence.cekal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One entry of the office's copy of the watch list; whom it means only the ciphertext says. */
@Entity(name = "ListedPerson")
@Table(name = "LISTED_PERSON")
class ListedPersonEntity {
  @Id
  @Column(name = "ENTRY_ID", length = 40)
  private String entryId;

  @Column(name = "LIST_VERSION", nullable = false)
  private long version;

  /** Null once the ban was lifted, as long as an older message may still come. */
  @Column(name = "CIPHERTEXT", length = 16_777_216)
  private byte[] ciphertext;

  protected ListedPersonEntity() {}

  ListedPersonEntity(String entryId) {
    this.entryId = entryId;
  }

  void write(long newer, byte[] bytes) {
    version = newer;
    ciphertext = bytes == null ? null : bytes.clone();
  }

  String entryId() {
    return entryId;
  }

  long version() {
    return version;
  }

  boolean isListed() {
    return ciphertext != null;
  }

  byte[] ciphertext() {
    return ciphertext.clone();
  }
}
