package id.go.imigrasi.paspor.persistence.appointment;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.AppointmentStatus;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The row of an appointment. */
@Entity(name = "Appointment")
@Table(name = "APPOINTMENT")
class AppointmentEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "SLOT_DAY", nullable = false)
  private LocalDate day;

  @Column(name = "SLOT_START", nullable = false, length = 5)
  private String start;

  @Enumerated(EnumType.STRING)
  @Column(name = "SLOT_KIND", nullable = false, length = 20)
  private SlotKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS", nullable = false, length = 20)
  private AppointmentStatus status;

  @Column(name = "MOVES", nullable = false)
  private int moves;

  @Column(name = "EXCUSED", nullable = false)
  private boolean excused;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  protected AppointmentEntity() {}

  AppointmentEntity(Appointment appointment) {
    application = appointment.application().digits();
    write(appointment);
  }

  void write(Appointment appointment) {
    location = appointment.slot().location();
    day = appointment.slot().day();
    start = appointment.slot().start().toString();
    kind = appointment.slot().kind();
    status = appointment.status();
    moves = appointment.moves();
    excused = appointment.excused();
    dueAt = appointment.dueAt();
  }

  void lease(Instant until) {
    dueAt = until;
  }

  long version() {
    return version;
  }

  Appointment appointment() {
    return new Appointment(
        new ApplicationNumber(application),
        new Slot(location, day, LocalTime.parse(start), kind),
        status,
        moves,
        excused,
        dueAt,
        version);
  }
}
