package id.go.imigrasi.paspor.persistence.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row whose lock lets one relay at a time send, on whichever node. */
@Entity(name = "Relay")
@Table(name = "RELAY")
class RelayEntity {
  @Id
  @Column(name = "NAME", length = 40)
  private String name;

  protected RelayEntity() {}
}
