package id.go.imigrasi.paspor.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
  private static final EmbeddedPostgres SERVER = isPostgresql() ? server() : null;
  private static final DataSource SOURCE = fresh("paspor");
  private static final EntityManagerFactory UNIT = open(SOURCE);

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

  /** The database that {@link #in} works on. */
  public static DataSource source() {
    return SOURCE;
  }

  /** The unit that {@link #in} works in. */
  public static EntityManagerFactory unit() {
    return UNIT;
  }

  /** Another, empty database of the same kind. */
  public static DataSource fresh(String name) {
    return isPostgresql() ? postgresql(name) : h2("mem:" + name);
  }

  /** A unit of its own on another database, brought to this version. */
  public static EntityManagerFactory open(DataSource source) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.nonJtaDataSource", source);
    return Persistence.createEntityManagerFactory("paspor", settings);
  }

  /**
   * @param place {@code mem:} or {@code file:} and the name
   */
  public static DataSource h2(String place) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + place + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return source;
  }

  private static DataSource postgresql(String name) {
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return SERVER.getDatabase("postgres", name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static EmbeddedPostgres server() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("max_prepared_transactions", "100").start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
