package id.go.imigrasi.paspor.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.exception.LiquibaseException;

/**
 * The deployment step that brings a real office's schema to this version, with its owner's account.
 * Address and account come from the environment ({@code PASPOR_DATABASE_URL}, {@code
 * PASPOR_OWNER_USER}, {@code PASPOR_OWNER_PASSWORD}), so that no list of processes shows them.
 */
final class SchemaCommand {

  private SchemaCommand() {}

  /** Runs what is pending; the exit code says whether that went well. */
  public static void main(String[] arguments) throws SQLException, LiquibaseException {
    try (Connection owner =
        DriverManager.getConnection(
            System.getenv("PASPOR_DATABASE_URL"),
            System.getenv("PASPOR_OWNER_USER"),
            System.getenv("PASPOR_OWNER_PASSWORD"))) {
      SchemaMigration.run(owner, true);
    }
  }
}
