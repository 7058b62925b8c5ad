package id.go.imigrasi.paspor.persistence.cekal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of news about the list that came while older ones are still missing. */
@Entity(name = "ListNews")
@Table(name = "LIST_NEWS")
@IdClass(ListNewsEntity.Key.class)
class ListNewsEntity {
  @Id
  @Column(name = "LIST_VERSION")
  private long version;

  @Id
  @Column(name = "PART")
  private int part;

  protected ListNewsEntity() {}

  ListNewsEntity(long version, int part) {
    this.version = version;
    this.part = part;
  }

  /** The number of the change, and the piece of a snapshot or 0. */
  record Key(long version, int part) implements Serializable {}
}
