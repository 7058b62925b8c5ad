package id.go.imigrasi.paspor.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The office's tables, counted: what was refused or came twice leaves every count as it was. */
@Dependent
public class Ledger {
  private static final String TABLES_OF_CASES =
      "select c.TABLE_NAME from INFORMATION_SCHEMA.COLUMNS c join INFORMATION_SCHEMA.TABLES t"
          + " on t.TABLE_SCHEMA = c.TABLE_SCHEMA and t.TABLE_NAME = c.TABLE_NAME"
          + " where c.COLUMN_NAME = 'APPLICATION_NUMBER' and t.TABLE_TYPE = 'BASE TABLE'"
          + " order by c.TABLE_NAME";

  @Resource(lookup = "java:jboss/datasources/PasporDS")
  private DataSource office;

  /** Rows that name the case, by table; tables without any are left out. */
  Map<String, Long> rowsOf(String number) throws SQLException {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : texts(TABLES_OF_CASES)) {
      long count = count("select count(*) from " + table + " where APPLICATION_NUMBER = ?", number);
      if (count > 0) {
        rows.put(table, count);
      }
    }
    return rows;
  }

  /** The case's row version, which every step and every change of the filing raises. */
  long versionOf(String number) throws SQLException {
    return count("select ROW_VERSION from APPLICATION where APPLICATION_NUMBER = ?", number);
  }

  /** How often the log has this line. */
  long audited(String subject, String actor, String kind) throws SQLException {
    return count(
        "select count(*) from AUDIT_LINE where SUBJECT = ? and ACTOR = ? and KIND = ?",
        subject,
        actor,
        kind);
  }

  long count(String sql, String... parameters) throws SQLException {
    return Long.parseLong(texts(sql, parameters).get(0));
  }

  /** The first column of every row. */
  List<String> texts(String sql, String... parameters) throws SQLException {
    try (Connection connection = office.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (found.next()) {
          texts.add(found.getString(1));
        }
        return texts;
      }
    }
  }
}
