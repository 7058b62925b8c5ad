package id.go.imigrasi.paspor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * What pgbench does for one application: as many rows and commits as the office needed, one
 * statement a row, and nothing else.
 */
public final class PgbenchScript {
  private static final int ROWS = 10_000;

  private final DatabaseWork each;

  /**
   * @param each the work of one application
   */
  public PgbenchScript(DatabaseWork each) {
    this.each = each;
  }

  /** The tables that it writes to, in the office's own database. */
  public static void prepare(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement create = connection.createStatement()) {
      create.execute("drop table if exists bench_row, bench_case");
      create.execute("create table bench_row (id bigserial primary key, body bytea not null)");
      create.execute("alter table bench_row alter body set storage external");
      create.execute("create table bench_case (id bigint primary key, touched bigint not null)");
      create.execute("insert into bench_case select g, 0 from generate_series(1, " + ROWS + ") g");
    }
  }

  /** The script's text. The write-ahead log's bytes are spread evenly over the inserted rows. */
  public String text() {
    long width = each.bytes() / Math.max(1, each.inserted() + each.deleted() + each.updated());
    StringBuilder text = new StringBuilder();
    long writes = Math.max(1, each.writes());
    for (long commit = 0; commit < writes; commit++) {
      text.append("begin;\n");
      text.append(insert(width).repeat(share(each.inserted() - each.deleted(), commit, writes)));
      text.append(update().repeat(share(each.updated(), commit, writes)));
      text.append(passing(width).repeat(share(each.deleted(), commit, writes)));
      text.append("end;\n");
    }
    text.append(read().repeat((int) Math.max(0, each.commits() - writes)));
    return text.toString();
  }

  /** How many of these rows the n-th of so many commits writes. */
  private static int share(long rows, long commit, long commits) {
    long all = Math.max(0, rows);
    return (int) (all * (commit + 1) / commits - all * commit / commits);
  }

  private static String insert(long width) {
    return String.format(
        Locale.ROOT,
        "insert into bench_row (body) values (convert_to(repeat('x', %d), 'UTF8'));%n",
        width);
  }

  private static String passing(long width) {
    return String.format(
        Locale.ROOT,
        "insert into bench_row (body) values (convert_to(repeat('x', %d), 'UTF8')) returning id as"
            + " passing \\gset%ndelete from bench_row where id = :passing;%n",
        width);
  }

  private static String update() {
    return anyCase() + "update bench_case set touched = touched + 1 where id = :one;\n";
  }

  private static String read() {
    return anyCase() + "select touched from bench_case where id = :one;\n";
  }

  private static String anyCase() {
    return "\\set one random(1, " + ROWS + ")\n";
  }
}
