package id.go.imigrasi.paspor.persistence.appointment;

import id.go.imigrasi.paspor.domain.appointment.Quota;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** The row of a session; its places are counted by updates in the database, never here. */
@Entity(name = "Quota")
@Table(name = "QUOTA")
@IdClass(QuotaEntity.Key.class)
class QuotaEntity {
  @Id
  @Column(name = "LOCATION_CODE", length = 20)
  private String location;

  @Id
  @Column(name = "SLOT_DAY")
  private LocalDate day;

  @Id
  @Column(name = "SLOT_START", length = 5)
  private String start;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "SLOT_KIND", length = 20)
  private SlotKind kind;

  @Column(name = "SLOT_END", nullable = false, length = 5)
  private String end;

  @Column(name = "CAPACITY", nullable = false)
  private int capacity;

  @Column(name = "TAKEN", nullable = false, updatable = false)
  private int taken;

  @Column(name = "IS_OPEN", nullable = false)
  private boolean open;

  protected QuotaEntity() {}

  QuotaEntity(Slot slot) {
    location = slot.location();
    day = slot.day();
    start = slot.start().toString();
    kind = slot.kind();
  }

  void write(Quota quota) {
    end = quota.end().toString();
    capacity = quota.capacity();
    open = quota.open();
  }

  Quota quota() {
    return new Quota(
        new Slot(location, day, LocalTime.parse(start), kind),
        LocalTime.parse(end),
        capacity,
        taken,
        open);
  }

  /** What tells one session from another. */
  record Key(String location, LocalDate day, String start, SlotKind kind) implements Serializable {
    static Key of(Slot slot) {
      return new Key(slot.location(), slot.day(), slot.start().toString(), slot.kind());
    }
  }
}
