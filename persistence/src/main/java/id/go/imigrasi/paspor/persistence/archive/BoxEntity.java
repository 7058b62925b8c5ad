package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.archive.FileBox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An archive box. */
@Entity(name = "FileBox")
@Table(name = "FILE_BOX")
class BoxEntity {
  @Id
  @Column(name = "CODE", length = 20)
  private String code;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "ROOM", nullable = false, length = 40)
  private String room;

  @Column(name = "RACK", nullable = false, length = 40)
  private String rack;

  @Column(name = "CAPACITY", nullable = false)
  private int capacity;

  @Column(name = "FILES", nullable = false)
  private int files;

  protected BoxEntity() {}

  BoxEntity(FileBox box) {
    code = box.code();
    write(box);
  }

  final void write(FileBox box) {
    room = box.room();
    rack = box.rack();
    capacity = box.capacity();
    files = box.files();
  }

  FileBox restore() {
    return new FileBox(code, room, rack, capacity, files);
  }
}
