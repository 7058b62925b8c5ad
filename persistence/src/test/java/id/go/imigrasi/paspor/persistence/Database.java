package id.go.imigrasi.paspor.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database of the persistence tests, one per run: H2 in Oracle mode, or a PostgreSQL started by
 * the run itself with {@code -Dpaspor.test.database=postgresql}. Every test brings keys of its own.
 */
public final class Database {
  private static final EntityManagerFactory UNIT = open();

  private Database() {}

  /** In a transaction of its own, committed. */
  public static <T> T in(Function<EntityManager, T> work) {
    try (EntityManager em = UNIT.createEntityManager()) {
      em.getTransaction().begin();
      try {
        T result = work.apply(em);
        em.getTransaction().commit();
        return result;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  /** In a transaction of its own, committed. */
  public static void run(Consumer<EntityManager> work) {
    in(
        em -> {
          work.accept(em);
          return null;
        });
  }

  public static boolean isPostgresql() {
    return "postgresql".equals(System.getProperty("paspor.test.database"));
  }

  private static EntityManagerFactory open() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.nonJtaDataSource", isPostgresql() ? postgresql() : h2());
    return Persistence.createEntityManagerFactory("paspor", settings);
  }

  private static DataSource h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:paspor;MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return source;
  }

  private static DataSource postgresql() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setServerConfig("max_prepared_transactions", "100").start();
      return server.getPostgresDatabase();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
