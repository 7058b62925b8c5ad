package id.go.imigrasi.paspor.persistence;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Rows of applications that other rows may refer to; each is a new one. */
public final class Cases {
  private static final AtomicInteger RUNNING = new AtomicInteger();

  private Cases() {}

  public static ApplicationNumber any() {
    return in(Status.ACCEPTED);
  }

  public static ApplicationNumber in(Status status) {
    ApplicationNumber number =
        ApplicationNumber.issue("2110", LocalDate.of(2025, 3, 3), RUNNING.incrementAndGet());
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into APPLICATION (APPLICATION_NUMBER, ROW_VERSION, OFFICE, LOCATION_CODE,
                      PROCEDURE_KIND, APPLICATION_TYPE, PRODUCT, SAME_DAY, STATUS, STATUS_SINCE)
                    values (:number, 0, '2110', 'CASES', 'M_PASPOR', 'NEW_ADULT', 'ELECTRONIC_10',
                      false, :status, :since)
                    """)
                .setParameter("number", number.digits())
                .setParameter("status", status.name())
                .setParameter("since", Instant.parse("2025-03-03T01:00:00Z"))
                .executeUpdate());
    return number;
  }
}
