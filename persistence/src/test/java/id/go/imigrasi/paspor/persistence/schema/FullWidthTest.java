package id.go.imigrasi.paspor.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.schema.Catalogue.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every table takes its widest row, of letters that need three bytes, and not a letter more. */
class FullWidthTest {
  /** Javanese HA: three bytes in UTF-8. */
  private static final String LETTER = "\ua9b2";

  private static final String TOO_LONG = "22001";

  /** What a rule of the table ties to a column that is filled. */
  private static final Map<String, Object> TIED = Map.of("BOOKLET.STATE", "RESERVED");

  /** What must be empty because another column is filled. */
  private static final Set<String> EMPTY = Set.of("CAPTURE.MISSING_REASON", "DIGITAL_FILE.DUE_AT");

  private final Catalogue catalogue = Catalogue.of(Database.source());
  private final Map<String, Map<String, Object>> rows = new TreeMap<>();
  private Connection connection;

  @BeforeEach
  void begin() throws SQLException {
    connection = Database.source().getConnection();
    connection.setAutoCommit(false);
    for (String table : catalogue.parentsFirst()) {
      rows.put(table, widest(table));
      insert(table, rows.get(table));
    }
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void everyTextComesBackAsItWentIn() throws SQLException {
    for (String table : catalogue.tables()) {
      for (Column column : catalogue.columns(table)) {
        if (column.isText() && !EMPTY.contains(column.toString())) {
          Object written = rows.get(table).get(column.name());
          assertThat(read(column)).as("%s", column).contains((String) written);
        }
      }
    }
  }

  @Test
  void freeTextIsFilledToItsWidth() {
    assertThat(
            catalogue.columns().stream()
                .filter(this::isFree)
                .map(column -> ((String) rows.get(column.table()).get(column.name())).length()))
        .isNotEmpty()
        .containsExactlyElementsOf(
            catalogue.columns().stream().filter(this::isFree).map(Column::width).toList());
  }

  @Test
  void oneLetterMoreIsRefusedInWordsThatSayWhy() throws SQLException {
    for (String table : catalogue.tables()) {
      for (Column column : catalogue.columns(table)) {
        if (isFree(column)) {
          refusesOneLetterMore(column);
        }
      }
    }
  }

  private void refusesOneLetterMore(Column column) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>(rows.get(column.table()));
    row.put(column.name(), LETTER.repeat(column.width() + 1));
    Savepoint before = connection.setSavepoint();

    SQLException refused =
        catchThrowableOfType(SQLException.class, () -> insert(column.table(), row));

    assertThat((Throwable) refused).as("%s", column).hasMessageContaining("too long");
    assertThat(refused.getSQLState()).as("%s: %s", column, refused).isEqualTo(TOO_LONG);
    connection.rollback(before);
  }

  private boolean isFree(Column column) {
    return column.isText()
        && !TIED.containsKey(column.toString())
        && catalogue.check(column.table(), column.name()).isEmpty();
  }

  private Map<String, Object> widest(String table) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : catalogue.columns(table)) {
      if (!EMPTY.contains(column.toString())) {
        row.put(column.name(), value(column));
      }
    }
    return row;
  }

  private Object value(Column column) {
    return catalogue
        .parent(column)
        .map(key -> rows.get(key.parent()).get(key.parentColumn()))
        .or(() -> Optional.ofNullable(TIED.get(column.toString())))
        .orElseGet(() -> column.isText() ? text(column) : other(column));
  }

  private Object text(Column column) {
    return catalogue
        .check(column.table(), column.name())
        .map(check -> check.values().get(0))
        .orElseGet(() -> LETTER.repeat(column.width()));
  }

  private static Object other(Column column) {
    return switch (column.type()) {
      case "UUID" -> UUID.fromString("00000000-0000-4000-8000-000000000006");
      case "DATE", "TIMESTAMP" -> LocalDate.of(2026, 1, 6);
      case "TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ" ->
          OffsetDateTime.of(2026, 1, 6, 1, 0, 0, 0, ZoneOffset.UTC);
      case "BOOLEAN", "BOOL" -> true;
      case "INTEGER", "INT4" -> 6;
      case "BIGINT", "INT8" -> 1_000_006L;
      case "BINARY LARGE OBJECT", "BYTEA" -> new byte[] {6};
      default ->
          throw new IllegalStateException(column + " is of an unknown type " + column.type());
    };
  }

  private void insert(String table, Map<String, Object> row) throws SQLException {
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", row.keySet()),
                row.keySet().stream().map(any -> "?").collect(Collectors.joining(", ")));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int place = 0;
      for (Object value : row.values()) {
        statement.setObject(++place, value);
      }
      statement.executeUpdate();
    }
  }

  private Set<String> read(Column column) throws SQLException {
    String sql = "select distinct %s from %s".formatted(column.name(), column.table());
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      Set<String> values = new HashSet<>();
      while (found.next()) {
        values.add(found.getString(1));
      }
      return Collections.unmodifiableSet(values);
    }
  }
}
