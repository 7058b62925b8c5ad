package id.go.imigrasi.paspor.persistence.schema;

import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.schema.Catalogue.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The rows of an office that has worked for years: nearly all of them done with, a few in every
 * pile. The keys of the tables agree, their words are legal, the rest is only there.
 */
final class ManyRows {
  /** Enough for a planner to leave an index alone only where it does not serve; H2 fills slowly. */
  private static final int ROWS = Database.isPostgresql() ? 40_000 : 10_000;

  /** In minutes: what the rows are spread over. */
  private static final int TEN_YEARS = 10 * 365 * 24 * 60;

  /** One row of so many lies in a pile; the others are done with. */
  private static final int PILE = 500;

  /** What nearly every row has come to, where that is not the last word of the list. */
  private static final Map<String, String> DONE =
      Map.of(
          "APPOINTMENT.STATUS", "KEPT",
          "BILL.STATUS", "PAID",
          "PAYMENT.STANDING", "MATCHED",
          "DUPLICATE_CHECK.STATE", "CLEAR",
          "PASSPORT.STATUS", "VALID",
          "BOOKLET.STATE", "USED",
          "PERSONALIZATION_ORDER.STATE", "DONE",
          "STATION_JOB.STATE", "DONE");

  private static final Map<String, String> TIED =
      Map.of(
          "BOOKLET.HOLDER",
              "case when %s in ('RESERVED', 'USED') then lpad(cast(g as varchar), 16, '0') end",
          "CAPTURE.MISSING_REASON", "null");

  /** What may be empty only where another column is filled. */
  private static final Set<String> NEVER_EMPTY = Set.of("CAPTURE.IMAGE_ID");

  private final DataSource source;
  private final Catalogue catalogue;
  private final Set<String> filled = new TreeSet<>();

  ManyRows(DataSource source) {
    this.source = source;
    catalogue = Catalogue.of(source);
  }

  /** Every table that the migration left empty, but for the small ones. */
  Set<String> fill(Set<String> small) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      withoutReferences(statement);
      for (String table : catalogue.parentsFirst()) {
        if (!small.contains(table) && isEmpty(statement, table)) {
          statement.execute(insert(table));
          filled.add(table);
        }
      }
      statement.execute("analyze");
    }
    return filled;
  }

  /** Rows that agree by construction need not be looked up one by one. */
  private static void withoutReferences(Statement statement) throws SQLException {
    statement.execute(
        Database.isPostgresql()
            ? "set session_replication_role = replica"
            : "set referential_integrity false");
  }

  private static boolean isEmpty(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("select 1 from " + table)) {
      return !row.next();
    }
  }

  private String insert(String table) {
    List<Column> columns = catalogue.columns(table);
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String values = columns.stream().map(this::expression).collect(Collectors.joining(", "));
    String series =
        Database.isPostgresql() ? "generate_series(1, %d) as s(g)" : "system_range(1, %d) as s(g)";
    return "insert into %s (%s) select %s from %s"
        .formatted(table, names, values, series.formatted(ROWS));
  }

  private String expression(Column column) {
    if (TIED.containsKey(column.toString())) {
      return tied(column);
    }
    String value = plain(column);
    if (!column.nullable() || NEVER_EMPTY.contains(column.toString())) {
      return value;
    }
    return column.name().equals("DUE_AT")
        ? "case when mod(g, %d) = 0 then %s end".formatted(PILE, value)
        : "case when mod(g, %d) <> 0 then %s end".formatted(PILE, value);
  }

  private String tied(Column column) {
    String state =
        catalogue.columns(column.table()).stream()
            .filter(each -> each.name().equals("STATE"))
            .map(this::plain)
            .collect(Collectors.joining());
    return TIED.get(column.toString()).formatted(state);
  }

  private String plain(Column column) {
    return switch (column.type()) {
      case "UUID" ->
          "cast('00000000-0000-4000-8000-' || lpad(cast(g as varchar), 12, '0') as uuid)";
      case "DATE", "TIMESTAMP" -> "date '2016-01-01' + cast(mod(g, 3650) as integer)";
      case "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ" ->
          "timestamp with time zone '2016-01-01 00:00:00+00' + interval '%d' minute * g"
              .formatted(TEN_YEARS / ROWS);
      case "BOOLEAN", "BOOL" -> "mod(g, %d) = 0".formatted(PILE);
      case "INTEGER", "INT4", "BIGINT", "INT8" -> number(column);
      case "BINARY LARGE OBJECT", "BYTEA" -> Database.isPostgresql() ? "'\\x06'::bytea" : "x'06'";
      default -> text(column);
    };
  }

  private String number(Column column) {
    boolean first = catalogue.key(column.table()).get(0).equals(column.name());
    boolean refers = catalogue.parent(column).isPresent();
    return first || refers || isUnique(column) ? "g" : "6";
  }

  private boolean isUnique(Column column) {
    return catalogue.indexes(column.table()).entrySet().stream()
        .anyMatch(
            index -> index.getKey().startsWith("UQ_") && index.getValue().contains(column.name()));
  }

  private String text(Column column) {
    if (column.name().equals("LOCATION_CODE")) {
      return "case when mod(g, 3) = 0 then 'KLP' else 'BPN' end";
    }
    return catalogue
        .check(column.table(), column.name())
        .map(check -> words(column, check.values()))
        .orElse("lpad(cast(g as varchar), %d, '0')".formatted(Math.min(column.width(), 16)));
  }

  private static String words(Column column, List<String> words) {
    String done = DONE.getOrDefault(column.toString(), words.get(words.size() - 1));
    StringBuilder text = new StringBuilder("case mod(g, " + PILE * words.size() + ")");
    for (int i = 0; i < words.size(); i++) {
      text.append(" when %d then '%s'".formatted(i, words.get(i)));
    }
    return text.append(" else '%s' end".formatted(done)).toString();
  }
}
