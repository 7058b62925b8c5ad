package id.go.imigrasi.paspor.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.exception.LiquibaseException;

/**
 * The deployment step that brings a real office's schema to this version, with its owner's account.
 * Address and account come from the environment ({@code PASPOR_DATABASE_URL}, {@code
 * PASPOR_OWNER_USER}, {@code PASPOR_OWNER_PASSWORD}), so that no list of processes shows them. With
 * {@code --print oracle} (or {@code postgresql}) it only prints the SQL and asks no database.
 */
final class SchemaCommand {

  private SchemaCommand() {}

  /** Runs what is pending; the exit code says whether that went well. */
  public static void main(String[] arguments) throws SQLException, LiquibaseException, IOException {
    if (arguments.length == 2 && arguments[0].equals("--print")) {
      print(arguments[1]);
    } else {
      migrate();
    }
  }

  private static void print(String database) throws LiquibaseException, IOException {
    Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8);
    SchemaMigration.print(database, out);
    out.flush();
  }

  private static void migrate() throws SQLException, LiquibaseException {
    try (Connection owner =
        DriverManager.getConnection(
            System.getenv("PASPOR_DATABASE_URL"),
            System.getenv("PASPOR_OWNER_USER"),
            System.getenv("PASPOR_OWNER_PASSWORD"))) {
      SchemaMigration.run(owner, true);
    }
  }
}
