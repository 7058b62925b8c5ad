package id.go.imigrasi.paspor.production;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A PostgreSQL of its own, prepared with the statements of the operator's page. */
final class DatabaseOfTheOffice implements AutoCloseable {
  private static final String CONNECT = "\\connect ";

  private final EmbeddedPostgres server;
  private final String ownersPassword = UUID.randomUUID().toString();
  private final String officesPassword = UUID.randomUUID().toString();
  private String name = "postgres";

  private DatabaseOfTheOffice(EmbeddedPostgres server) {
    this.server = server;
  }

  static DatabaseOfTheOffice prepared(List<String> statements) throws IOException, SQLException {
    DatabaseOfTheOffice database =
        new DatabaseOfTheOffice(
            EmbeddedPostgres.builder().setServerConfig("max_prepared_transactions", "40").start());
    for (String statement : statements) {
      database.execute(statement);
    }
    return database;
  }

  private void execute(String statement) throws SQLException {
    if (statement.startsWith(CONNECT)) {
      name = statement.substring(CONNECT.length());
      return;
    }
    String password = statement.contains("owner") ? ownersPassword : officesPassword;
    try (Connection rows = server.getDatabase("postgres", name).getConnection();
        Statement told = rows.createStatement()) {
      told.execute(statement.replace("'...'", "'" + password + "'"));
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
  }

  String ownersPassword() {
    return ownersPassword;
  }

  String officesPassword() {
    return officesPassword;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
