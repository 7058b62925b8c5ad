package id.go.imigrasi.paspor.domain.appointment;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The appointments of a test, in memory. */
public final class AppointmentsInMemory implements Appointments {
  private final Map<ApplicationNumber, Appointment> rows = new LinkedHashMap<>();

  @Override
  public void add(Appointment appointment) {
    rows.put(appointment.application(), appointment);
  }

  @Override
  public void save(Appointment appointment) {
    rows.put(appointment.application(), appointment);
  }

  @Override
  public Optional<Appointment> find(ApplicationNumber application) {
    return Optional.ofNullable(rows.get(application));
  }

  @Override
  public List<Appointment> on(LocalDate day, String location) {
    return rows.values().stream()
        .filter(row -> row.slot().day().equals(day) && row.slot().location().equals(location))
        .sorted(Comparator.comparing(row -> row.slot().start()))
        .toList();
  }

  @Override
  public List<Appointment> claimDue(Instant now, Instant leaseUntil, int most) {
    return rows.values().stream()
        .filter(row -> row.dueAt() != null && !row.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Appointment::dueAt))
        .limit(most)
        .toList();
  }
}
