package id.go.imigrasi.paspor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * What a PostgreSQL server has done since its statistics began.
 *
 * @param commits transactions committed, with those that only read
 * @param writes transactions that wrote (transaction ids spent)
 * @param bytes of write-ahead log
 */
public record DatabaseWork(
    long commits, long writes, long inserted, long updated, long deleted, long bytes) {
  private static final String LOOK =
      """
      select d.xact_commit, pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
        (select sum(n_tup_ins) from pg_stat_user_tables),
        (select sum(n_tup_upd) from pg_stat_user_tables),
        (select sum(n_tup_del) from pg_stat_user_tables),
        pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint
      from pg_stat_database d where d.datname = current_database()
      """;
  private static final String DEAREST =
      """
      select calls, rows, total_exec_time, regexp_replace(query, '\\s+', ' ', 'g')
      from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
      order by %s desc limit 12
      """;
  private static final int SHOWN = 150;

  /** As it stands now. */
  public static DatabaseWork of(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement ask = connection.createStatement();
        ResultSet row = ask.executeQuery(LOOK)) {
      row.next();
      return new DatabaseWork(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6));
    }
  }

  public static boolean isPostgresql(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }
  }

  public DatabaseWork since(DatabaseWork before) {
    return new DatabaseWork(
        commits - before.commits,
        writes - before.writes,
        inserted - before.inserted,
        updated - before.updated,
        deleted - before.deleted,
        bytes - before.bytes);
  }

  /** The share of one of so many applications, rounded. */
  public DatabaseWork each(int applications) {
    long n = Math.max(1, applications);
    return new DatabaseWork(
        Math.round((double) commits / n),
        Math.round((double) writes / n),
        Math.round((double) inserted / n),
        Math.round((double) updated / n),
        Math.round((double) deleted / n),
        Math.round((double) bytes / n));
  }

  /** Forgets which statements were dear. */
  public static void forgetStatements(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement forget = connection.createStatement()) {
      forget.execute("create extension if not exists pg_stat_statements");
      forget.execute("select pg_stat_statements_reset()");
    }
  }

  /** The statements that came most often, and those that took longest, for each application. */
  public static List<String> statements(DataSource source, int applications) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement ask = connection.createStatement()) {
      sum(ask, applications, lines);
      list(ask, "total_exec_time", applications, lines);
      list(ask, "calls", applications, lines);
    }
    return lines;
  }

  private static void sum(Statement ask, int applications, List<String> lines) throws SQLException {
    try (ResultSet row =
        ask.executeQuery("select sum(calls), sum(total_exec_time) from pg_stat_statements")) {
      row.next();
      lines.add(
          String.format(
              Locale.ROOT,
              "Statements: %.0f an application, %.1f ms in the database",
              row.getDouble(1) / applications,
              row.getDouble(2) / applications));
    }
  }

  private static void list(Statement ask, String order, int applications, List<String> lines)
      throws SQLException {
    lines.add("  by " + order + ":   calls    rows       ms  (each an application)");
    try (ResultSet row = ask.executeQuery(String.format(Locale.ROOT, DEAREST, order))) {
      while (row.next()) {
        String text = row.getString(4);
        lines.add(
            String.format(
                Locale.ROOT,
                "    %8.1f %8.1f %8.2f  %s",
                row.getDouble(1) / applications,
                row.getDouble(2) / applications,
                row.getDouble(3) / applications,
                text.substring(0, Math.min(SHOWN, text.length()))));
      }
    }
  }
}
