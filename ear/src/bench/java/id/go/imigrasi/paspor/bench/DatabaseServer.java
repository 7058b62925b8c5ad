package id.go.imigrasi.paspor.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server for the benchmark, with durable commits, until its standard input closes. */
public final class DatabaseServer {
  private DatabaseServer() {}

  /**
   * @param arguments port, data directory, file that tells that it is ready
   */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setPort(Integer.parseInt(arguments[0]))
            .setDataDirectory(Path.of(arguments[1]))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_prepared_transactions", "100")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .start()) {
      Files.writeString(Path.of(arguments[2]), server.getJdbcUrl("postgres", "postgres"));
      while (System.in.read() >= 0) {
        // until whoever started it is gone
        Thread.onSpinWait();
      }
    }
  }
}
