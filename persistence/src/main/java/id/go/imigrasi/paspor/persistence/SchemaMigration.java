package id.go.imigrasi.paspor.persistence;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema to this version inside the persistence unit's own start, before Hibernate
 * validates it. With {@code paspor.schema.migrate=false} it only looks, and the office refuses to
 * start while something is pending: in production the DBA runs the change log with the owner's
 * account.
 */
public final class SchemaMigration implements Integrator {
  static final String CHANGE_LOG = "db/changelog.xml";

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    Object source = sessionFactory.getProperties().get("jakarta.persistence.jtaDataSource");
    if (source == null) {
      source = sessionFactory.getProperties().get("jakarta.persistence.nonJtaDataSource");
    }
    try (Connection connection = dataSource(source).getConnection()) {
      boolean migrate = Boolean.parseBoolean(System.getProperty("paspor.schema.migrate", "true"));
      run(connection, migrate);
    } catch (SQLException | NamingException | LiquibaseException failed) {
      throw new IllegalStateException("the schema could not be brought to this version", failed);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // nothing was registered
  }

  private static DataSource dataSource(Object source) throws NamingException {
    return source instanceof DataSource given
        ? given
        : InitialContext.doLookup(String.valueOf(source));
  }

  static void run(Connection connection, boolean migrate) throws LiquibaseException {
    quietly(loader -> bringUp(connection, loader, migrate));
  }

  /**
   * Writes the whole change log as SQL, for a DBA to read and to run; no database is asked.
   *
   * @param database {@code oracle}, {@code postgresql} or {@code h2}
   */
  public static void print(String database, Writer out) throws LiquibaseException {
    quietly(loader -> print(database, loader, out));
  }

  /** A piece of work with Liquibase, which otherwise talks on the console. */
  @FunctionalInterface
  private interface Work {
    void with(ClassLoader loader) throws LiquibaseException, IOException;
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // Scope.child declares no narrower one
  private static void quietly(Work work) throws LiquibaseException {
    ClassLoader loader = SchemaMigration.class.getClassLoader();
    Map<String, Object> scope = new HashMap<>();
    scope.put(Scope.Attr.classLoader.name(), loader);
    scope.put(Scope.Attr.resourceAccessor.name(), new ClassLoaderResourceAccessor(loader));
    scope.put(Scope.Attr.ui.name(), new LoggerUIService());
    try {
      Scope.child(scope, () -> work.with(loader));
    } catch (LiquibaseException | IllegalStateException known) {
      throw known;
    } catch (Exception undeclared) {
      throw new LiquibaseException(undeclared);
    }
  }

  @SuppressWarnings("deprecation") // its successor wants a stream and a scope of its own
  private static void print(String database, ClassLoader loader, Writer out)
      throws LiquibaseException, IOException {
    // Liquibase notes what it printed, and would print it only once
    Path printed = Files.createTempFile("printed", ".csv");
    Files.delete(printed);
    ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor(loader);
    String address = "offline:" + database + "?outputLiquibaseSql=all&changeLogFile=" + printed;
    try {
      Database offline =
          DatabaseFactory.getInstance().openDatabase(address, null, null, null, null, files);
      new Liquibase(CHANGE_LOG, files, offline).update(new Contexts(), new LabelExpression(), out);
    } finally {
      Files.deleteIfExists(printed);
    }
  }

  private static void bringUp(Connection connection, ClassLoader loader, boolean migrate)
      throws LiquibaseException {
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    Liquibase liquibase =
        new Liquibase(CHANGE_LOG, new ClassLoaderResourceAccessor(loader), database);
    if (migrate) {
      liquibase.update(new Contexts(), new LabelExpression());
    } else if (!liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).isEmpty()) {
      throw new IllegalStateException("change sets are pending: run the change log first");
    }
  }
}
