package id.go.imigrasi.paspor.persistence.queue;

import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A counter or booth and who works there now. */
@Entity(name = "ServiceCounter")
@Table(name = "SERVICE_COUNTER")
class CounterEntity {
  @EmbeddedId private Key key;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "NAME", nullable = false, length = 60)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "LANE", nullable = false, length = 20)
  private Lane lane;

  @Column(name = "OFFICER", length = 40)
  private String officer;

  protected CounterEntity() {}

  CounterEntity(Counter counter) {
    key = new Key(counter.location(), counter.code());
    write(counter);
  }

  final void write(Counter counter) {
    name = counter.name();
    lane = counter.lane();
    officer = counter.officer();
  }

  Counter restore() {
    return new Counter(key.location, key.code, name, lane, officer);
  }

  /** Location and code. */
  @Embeddable
  record Key(
      @Column(name = "LOCATION_CODE", length = 20) String location,
      @Column(name = "CODE", length = 10) String code)
      implements Serializable {}
}
