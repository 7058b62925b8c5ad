package id.go.imigrasi.paspor.persistence.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the office can reach its own rows: without them no counter can work. A silent neighbour
 * never shows here, because the counters go on without it.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/PasporDS")
  private DataSource rows;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (Connection connection = rows.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }
}
