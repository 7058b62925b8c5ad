package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Application rows for other slices' tests to refer to. */
public final class Filed {
  private static final AtomicInteger RUNNING = new AtomicInteger();

  private Filed() {}

  /** A new application in the database, nothing more. */
  public static ApplicationNumber application() {
    ApplicationNumber number =
        ApplicationNumber.issue("2199", LocalDate.of(2026, 11, 23), RUNNING.incrementAndGet());
    Database.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into APPLICATION (APPLICATION_NUMBER, ROW_VERSION, OFFICE,
                      LOCATION_CODE, PROCEDURE_KIND, APPLICATION_TYPE, PRODUCT, SAME_DAY, STATUS,
                      STATUS_SINCE)
                    values (:number, 0, '2199', 'TEST', 'M_PASPOR', 'NEW_ADULT', 'E-10', false,
                      'ACCEPTED', :since)
                    """)
                .setParameter("number", number.digits())
                .setParameter("since", Instant.parse("2026-11-23T01:00:00Z"))
                .executeUpdate());
    return number;
  }
}
