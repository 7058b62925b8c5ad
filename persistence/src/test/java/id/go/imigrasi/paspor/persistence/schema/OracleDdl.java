package id.go.imigrasi.paspor.persistence.schema;

import id.go.imigrasi.paspor.persistence.SchemaMigration;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import liquibase.exception.LiquibaseException;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.alter.AlterExpression;
import net.sf.jsqlparser.statement.create.index.CreateIndex;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.Index;

/** The change log as it is printed for Oracle, read by a parser that knows Oracle's words. */
final class OracleDdl {
  /** A column as the printed SQL makes it. */
  record OracleColumn(String type, boolean nullable) {}

  private final String text;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Map<String, OracleColumn>> tables = new TreeMap<>();
  private final Map<String, List<String>> keys = new TreeMap<>();
  private final Map<String, List<String>> indexes = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  private OracleDdl(String text) {
    this.text = text;
  }

  static OracleDdl printed() throws LiquibaseException, JSQLParserException {
    StringWriter out = new StringWriter();
    SchemaMigration.print("oracle", out);
    OracleDdl ddl = new OracleDdl(out.toString());
    for (String each : ddl.text.replaceAll("(?m)^--.*$", "").split(";\\s*\\n")) {
      if (!each.isBlank()) {
        ddl.read(parsed(each));
      }
    }
    return ddl;
  }

  /** Refuses what is not Oracle's SQL as far as the parser knows it. */
  static Statement parsed(String sql) throws JSQLParserException {
    // the one type of Oracle's that the parser does not know
    return CCJSqlParserUtil.parse(sql.replace(" RAW(16)", " BINARY(16)"));
  }

  String text() {
    return text;
  }

  List<Statement> statements() {
    return statements;
  }

  Map<String, Map<String, OracleColumn>> tables() {
    return tables;
  }

  /** The primary key of each table. */
  Map<String, List<String>> keys() {
    return keys;
  }

  /** Unique constraints and indexes by name. */
  Map<String, List<String>> indexes() {
    return indexes;
  }

  /** Of tables, columns, constraints and indexes. */
  List<String> names() {
    return names;
  }

  private void read(Statement statement) {
    statements.add(statement);
    if (statement instanceof CreateTable table) {
      create(upper(table.getTable().getName()), table);
    } else if (statement instanceof Alter alter) {
      alter
          .getAlterExpressions()
          .forEach(change -> alter(upper(alter.getTable().getName()), change));
    } else if (statement instanceof CreateIndex index) {
      names.add(upper(index.getIndex().getName()));
      indexes.put(upper(index.getIndex().getName()), columns(index.getIndex()));
    }
  }

  private void create(String table, CreateTable statement) {
    if (table.startsWith("DATABASECHANGELOG")) {
      return;
    }
    names.add(table);
    tables.put(table, new LinkedHashMap<>());
    statement.getColumnDefinitions().forEach(column -> keep(table, column));
    if (statement.getIndexes() != null) {
      statement.getIndexes().forEach(index -> keep(table, index));
    }
  }

  private void alter(String table, AlterExpression change) {
    if (change.getIndex() != null) {
      keep(table, change.getIndex());
    }
    if (change.getColDataTypeList() != null) {
      change.getColDataTypeList().forEach(column -> keep(table, column));
    }
  }

  private void keep(String table, ColumnDefinition column) {
    String name = upper(column.getColumnName());
    List<String> specs = column.getColumnSpecs() == null ? List.of() : column.getColumnSpecs();
    OracleColumn before = tables.get(table).get(name);
    String type = type(column);
    boolean never = upper(type + specs).replace(", ", " ").contains("NOT NULL");
    names.add(name);
    tables
        .get(table)
        .put(
            name,
            before == null
                ? new OracleColumn(type, !never)
                : new OracleColumn(before.type(), !never));
  }

  private static String type(ColumnDefinition column) {
    List<String> words = new ArrayList<>();
    words.add(String.valueOf(column.getColDataType()));
    return plain(String.join(" ", words)).replace("BINARY(16)", "RAW(16)");
  }

  /** Of types, what matters: no blanks where none are needed, all in upper case. */
  static String plain(String type) {
    return upper(type).replaceAll("\\s*([(),])\\s*", "$1").replaceAll("\\s+", " ").trim();
  }

  private void keep(String table, Index index) {
    names.add(upper(index.getName()));
    String kind = index.getType() == null ? "" : upper(index.getType());
    if (kind.equals("PRIMARY KEY")) {
      keys.put(table, columns(index));
    } else if (kind.equals("UNIQUE")) {
      indexes.put(upper(index.getName()), columns(index));
    }
  }

  private static List<String> columns(Index index) {
    return index.getColumnsNames().stream()
        .map(name -> Arrays.asList(name.split(" ")).get(0))
        .map(OracleDdl::upper)
        .toList();
  }

  private static String upper(String name) {
    return name == null ? "" : name.toUpperCase(Locale.ROOT);
  }
}
