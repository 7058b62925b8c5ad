package id.go.imigrasi.paspor.persistence.appointment;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.persistence.DueRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Appointments as rows. */
@Dependent
class JpaAppointments implements Appointments {
  private static final DueRows<AppointmentEntity> DUE =
      new DueRows<>(AppointmentEntity.class, "application", "APPLICATION_NUMBER");

  private final EntityManager em;

  @Inject
  JpaAppointments(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Appointment appointment) {
    em.persist(new AppointmentEntity(appointment));
    em.flush();
  }

  @Override
  public void save(Appointment appointment) {
    AppointmentEntity row = em.find(AppointmentEntity.class, appointment.application().digits());
    if (row == null || row.version() != appointment.version()) {
      throw Refused.because("appointment.stale");
    }
    row.write(appointment);
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("appointment.stale");
    }
  }

  @Override
  public Optional<Appointment> find(ApplicationNumber application) {
    return Optional.ofNullable(em.find(AppointmentEntity.class, application.digits()))
        .map(AppointmentEntity::appointment);
  }

  @Override
  public List<Appointment> on(LocalDate day, String location) {
    return em.createQuery(
            """
            select a from Appointment a where a.day = :day and a.location = :location
            order by a.start, a.application
            """,
            AppointmentEntity.class)
        .setParameter("day", day)
        .setParameter("location", location)
        .getResultStream()
        .map(AppointmentEntity::appointment)
        .toList();
  }

  @Override
  public List<Appointment> claimDue(Instant now, Instant leaseUntil, int most) {
    List<AppointmentEntity> due = DUE.claim(em, now, most);
    due.forEach(row -> row.lease(leaseUntil));
    em.flush();
    return due.stream().map(AppointmentEntity::appointment).toList();
  }
}
