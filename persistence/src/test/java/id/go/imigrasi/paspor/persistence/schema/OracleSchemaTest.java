package id.go.imigrasi.paspor.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.persistence.Database;
import id.go.imigrasi.paspor.persistence.schema.Mapping.MappedColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.jsqlparser.JSQLParserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schema for Oracle, as far as that goes without an Oracle server: the change log is printed
 * for it and compared with what Hibernate expects there and with the tables that are tested here.
 */
class OracleSchemaTest {
  private static final Path PRINTED = Path.of("target", "oracle.sql");

  /** Oracle Database SQL Language Reference 19c, "Oracle SQL Reserved Words". */
  private static final Set<String> RESERVED =
      Set.of(
          """
          ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN
          COLUMN_VALUE COMMENT COMPRESS CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC
          DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED
          IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK
          LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT
          NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME
          RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START
          SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE
          VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH
          """
              .trim()
              .split("\\s+"));

  private static OracleDdl ddl;

  @BeforeAll
  static void print() throws Exception {
    ddl = OracleDdl.printed();
    Files.createDirectories(PRINTED.getParent());
    Files.writeString(PRINTED, ddl.text());
  }

  @Test
  void everyPrintedStatementIsUnderstood() throws IOException {
    assertThat(ddl.statements()).hasSizeGreaterThan(500);
    assertThat(ddl.tables()).hasSizeGreaterThan(50);
    assertThat(Files.readString(PRINTED)).contains("CREATE TABLE APPLICATION (");
  }

  @Test
  void theParserWouldRefuseWhatIsNoSql() {
    assertThatThrownBy(() -> OracleDdl.parsed("create tabel APPLICATION (A number)"))
        .isInstanceOf(JSQLParserException.class);
  }

  @Test
  void hibernateExpectsTheTypesThatArePrinted() {
    Map<String, String> printed = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    for (MappedColumn column : oracleMapping().columns()) {
      OracleDdl.OracleColumn there = ddl.tables().get(column.table()).get(column.name());
      printed.put(column.toString(), there.type() + (there.nullable() ? "" : " NOT NULL"));
      expected.put(
          column.toString(),
          OracleDdl.plain(column.type()) + (column.nullable() ? "" : " NOT NULL"));
    }

    assertThat(printed).hasSizeGreaterThan(300).isEqualTo(expected);
  }

  @Test
  void oracleGetsTheTablesKeysAndIndexesThatAreTestedHere() {
    Catalogue here = Catalogue.of(Database.source());

    assertThat(ddl.tables().keySet()).isEqualTo(here.tables());
    assertThat(here.columns())
        .allSatisfy(
            column -> {
              OracleDdl.OracleColumn there = ddl.tables().get(column.table()).get(column.name());
              assertThat(there).as("%s", column).isNotNull();
              assertThat(there.nullable()).as("%s", column).isEqualTo(column.nullable());
              if (column.isText()) {
                assertThat(there.type())
                    .as("%s", column)
                    .isEqualTo("VARCHAR2(" + column.width() + " CHAR)");
              }
            });
    assertThat(here.tables())
        .allSatisfy(
            table ->
                assertThat(ddl.keys().get(table))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(here.key(table)));
    assertThat(ddl.indexes()).isEqualTo(indexes(here));
  }

  @Test
  void noNameIsReservedOrTooLongOnOracle() {
    assertThat(ddl.names())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(RESERVED)
        .allSatisfy(
            name -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(30));
  }

  /** PostgreSQL and H2 name an index after its unique constraint; H2 adds a number. */
  private static Map<String, List<String>> indexes(Catalogue here) {
    return here.tables().stream()
        .flatMap(table -> here.indexes(table).entrySet().stream())
        .filter(index -> index.getKey().matches("(IX|UQ)_.*"))
        .collect(
            Collectors.toMap(
                index -> index.getKey().replaceFirst("_INDEX_[0-9A-F]+$", ""),
                Map.Entry::getValue,
                (one, other) -> one,
                TreeMap::new));
  }

  private static Mapping oracleMapping() {
    return Mapping.of(
        Map.of(
            "hibernate.dialect", "org.hibernate.dialect.OracleDialect",
            "jakarta.persistence.database-product-name", "Oracle",
            "jakarta.persistence.database-major-version", "19"));
  }
}
