package id.go.imigrasi.paspor.persistence.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What a database itself says of its tables; all names in upper case. */
final class Catalogue {
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  /**
   * One column.
   *
   * @param type the database's own word for it
   * @param width in characters, of text
   */
  record Column(String table, String name, String type, int width, boolean nullable) {
    boolean isText() {
      return (type.equals("VARCHAR") || type.equals("CHARACTER VARYING")) && width < 100_000;
    }

    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  /** One column that refers to another table. */
  record ForeignKey(String name, String table, String column, String parent, String parentColumn) {}

  /**
   * A rule about the values of a row.
   *
   * @param columns what it speaks of
   */
  record Check(String name, String table, Set<String> columns, String clause) {
    List<String> values() {
      List<String> values = new ArrayList<>();
      Matcher quoted = QUOTED.matcher(clause);
      while (quoted.find()) {
        values.add(quoted.group(1));
      }
      return values;
    }
  }

  private final Map<String, List<Column>> tables = new TreeMap<>();
  private final Map<String, List<String>> keys = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> indexes = new TreeMap<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private final Map<String, Check> checks = new TreeMap<>();
  private final Set<String> constraints = new LinkedHashSet<>();

  private Catalogue() {}

  static Catalogue of(DataSource source) {
    Catalogue catalogue = new Catalogue();
    try (Connection connection = source.getConnection()) {
      catalogue.read(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return catalogue;
  }

  Set<String> tables() {
    return tables.keySet();
  }

  List<Column> columns(String table) {
    return tables.get(table);
  }

  List<Column> columns() {
    return tables.values().stream().flatMap(List::stream).toList();
  }

  /** The columns of its primary key, in order. */
  List<String> key(String table) {
    return keys.getOrDefault(table, List.of());
  }

  /** Index by index, the columns in order; the keys' own among them. */
  Map<String, List<String>> indexes(String table) {
    return indexes.getOrDefault(table, Map.of());
  }

  List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  List<Check> checks() {
    return List.copyOf(checks.values());
  }

  /** The column that a column refers to. */
  Optional<ForeignKey> parent(Column column) {
    return foreignKeys.stream()
        .filter(key -> key.table().equals(column.table()) && key.column().equals(column.name()))
        .findFirst();
  }

  /** The tables, whatever is referred to before what refers to it. */
  List<String> parentsFirst() {
    Set<String> sorted = new LinkedHashSet<>();
    while (sorted.size() < tables.size()) {
      int before = sorted.size();
      tables.keySet().stream()
          .filter(
              table ->
                  foreignKeys.stream()
                      .filter(key -> key.table().equals(table))
                      .allMatch(key -> sorted.contains(key.parent())))
          .forEach(sorted::add);
      if (sorted.size() == before) {
        throw new IllegalStateException("tables refer to each other in a circle");
      }
    }
    return List.copyOf(sorted);
  }

  /** The one check that speaks of this column alone. */
  Optional<Check> check(String table, String column) {
    return checks.values().stream()
        .filter(check -> check.table().equals(table) && check.columns().equals(Set.of(column)))
        .findFirst();
  }

  /** Of keys, unique and foreign keys, checks and indexes. */
  Set<String> names() {
    return constraints;
  }

  private void read(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    String schema = connection.getSchema();
    try (ResultSet rows = data.getTables(connection.getCatalog(), schema, "%", types(data))) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!upper(name).startsWith("DATABASECHANGELOG")) {
          readTable(data, connection.getCatalog(), schema, name);
        }
      }
    }
    readChecks(connection, schema);
  }

  private static String[] types(DatabaseMetaData data) throws SQLException {
    return data.getDatabaseProductName().equals("H2")
        ? new String[] {"BASE TABLE"}
        : new String[] {"TABLE"};
  }

  private void readTable(DatabaseMetaData data, String catalog, String schema, String name)
      throws SQLException {
    String table = upper(name);
    try (ResultSet rows = data.getColumns(catalog, schema, name, "%")) {
      while (rows.next()) {
        Column column =
            new Column(
                table,
                upper(rows.getString("COLUMN_NAME")),
                upper(rows.getString("TYPE_NAME")),
                rows.getInt("COLUMN_SIZE"),
                rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable);
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(column);
      }
    }
    readKeys(data, catalog, schema, name);
  }

  private void readKeys(DatabaseMetaData data, String catalog, String schema, String name)
      throws SQLException {
    String table = upper(name);
    try (ResultSet rows = data.getPrimaryKeys(catalog, schema, name)) {
      Map<Integer, String> columns = new TreeMap<>();
      while (rows.next()) {
        columns.put(rows.getInt("KEY_SEQ"), upper(rows.getString("COLUMN_NAME")));
        constraints.add(upper(rows.getString("PK_NAME")));
      }
      keys.put(table, List.copyOf(columns.values()));
    }
    try (ResultSet rows = data.getIndexInfo(catalog, schema, name, false, true)) {
      while (rows.next()) {
        indexes
            .computeIfAbsent(table, any -> new LinkedHashMap<>())
            .computeIfAbsent(upper(rows.getString("INDEX_NAME")), any -> new ArrayList<>())
            .add(upper(rows.getString("COLUMN_NAME")));
      }
    }
    try (ResultSet rows = data.getImportedKeys(catalog, schema, name)) {
      while (rows.next()) {
        foreignKeys.add(
            new ForeignKey(
                upper(rows.getString("FK_NAME")),
                table,
                upper(rows.getString("FKCOLUMN_NAME")),
                upper(rows.getString("PKTABLE_NAME")),
                upper(rows.getString("PKCOLUMN_NAME"))));
      }
    }
  }

  private void readChecks(Connection connection, String schema) throws SQLException {
    String sql =
        """
        select t.CONSTRAINT_NAME, t.TABLE_NAME, t.CONSTRAINT_TYPE, c.CHECK_CLAUSE, u.COLUMN_NAME
        from INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
        left join INFORMATION_SCHEMA.CHECK_CONSTRAINTS c
          on c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA and c.CONSTRAINT_NAME = t.CONSTRAINT_NAME
        left join INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE u
          on u.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA and u.CONSTRAINT_NAME = t.CONSTRAINT_NAME
        where t.CONSTRAINT_SCHEMA = ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          readConstraint(rows);
        }
      }
    }
  }

  private void readConstraint(ResultSet rows) throws SQLException {
    String table = upper(rows.getString("TABLE_NAME"));
    String clause = rows.getString("CHECK_CLAUSE");
    // PostgreSQL keeps "not null" as a check that it names itself
    if (!tables.containsKey(table) || clause != null && clause.endsWith(" IS NOT NULL")) {
      return;
    }
    String name = upper(rows.getString("CONSTRAINT_NAME"));
    constraints.add(name);
    if (clause != null) {
      checks
          .computeIfAbsent(name, any -> new Check(name, table, new LinkedHashSet<>(), clause))
          .columns()
          .add(upper(rows.getString("COLUMN_NAME")));
    }
  }

  private static String upper(String name) {
    return name == null ? "" : name.toUpperCase(Locale.ROOT);
  }
}
