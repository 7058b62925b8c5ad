package id.go.imigrasi.paspor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A running number of the office, for example the day's applications. */
@Entity(name = "Counter")
@Table(name = "COUNTER")
class CounterEntity {
  @Id
  @Column(name = "NAME", length = 80)
  private String name;

  @Column(name = "LAST_VALUE", nullable = false)
  private int lastValue;

  protected CounterEntity() {}

  CounterEntity(String name, int lastValue) {
    this.name = name;
    this.lastValue = lastValue;
  }
}
