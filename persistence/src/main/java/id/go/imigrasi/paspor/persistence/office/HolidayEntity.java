package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Holiday;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The row of a day off. */
@Entity(name = "Holiday")
@Table(name = "HOLIDAY")
class HolidayEntity {
  @Id
  @Column(name = "HOLIDAY_DATE")
  private LocalDate date;

  @Column(name = "NAME", nullable = false, length = 120)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", nullable = false, length = 20)
  private Holiday.Kind kind;

  @Column(name = "DECREE", nullable = false, length = 200)
  private String decree;

  @Column(name = "CONFIRMED", nullable = false)
  private boolean confirmed;

  protected HolidayEntity() {}

  HolidayEntity(Holiday holiday) {
    date = holiday.day();
    name = holiday.name();
    kind = holiday.kind();
    decree = holiday.decree();
    confirmed = holiday.confirmed();
  }

  Holiday restore() {
    return new Holiday(date, name, kind, decree, confirmed);
  }
}
