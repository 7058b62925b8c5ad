package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * Writes the first officer of a new office, who hires the others; only while there is none. Reads
 * username, full name and password as three lines, the database's address and account from the
 * environment ({@code PASPOR_DATABASE_URL}, {@code _USER}, {@code _PASSWORD}).
 */
final class FirstAdministrator {
  /** There is an officer already (or, when asked {@code --anyone}, there is none yet). */
  static final int NOT_AS_EXPECTED = 2;

  /** Username, name or password is not acceptable. */
  static final int NOT_ACCEPTABLE = 3;

  private static final int COST = 12;

  private FirstAdministrator() {}

  /** With {@code --anyone} it only says by its exit code whether the office has an officer. */
  public static void main(String[] arguments) throws SQLException, IOException {
    int status;
    try (Connection rows =
        DriverManager.getConnection(
            System.getenv("PASPOR_DATABASE_URL"),
            System.getenv("PASPOR_DATABASE_USER"),
            System.getenv("PASPOR_DATABASE_PASSWORD"))) {
      status = arguments.length > 0 ? asked(rows) : written(rows, lines());
    }
    System.exit(status);
  }

  private static BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  private static int asked(Connection rows) throws SQLException {
    return anyone(rows) ? 0 : NOT_AS_EXPECTED;
  }

  /** Reads the three lines and writes the officer; hands back the exit code. */
  static int written(Connection rows, BufferedReader lines) throws SQLException, IOException {
    if (anyone(rows)) {
      return NOT_AS_EXPECTED;
    }
    String username = lines.readLine();
    String name = lines.readLine();
    String password = lines.readLine();
    try {
      Officer officer =
          new Officer(username, name, Set.of(Role.ADMINISTRATOR), mainLocation(rows), true);
      write(rows, officer, new ElytronPasswords(COST).hash(password));
      return 0;
    } catch (Refused unacceptable) {
      return NOT_ACCEPTABLE;
    }
  }

  private static void write(Connection rows, Officer officer, PasswordHash password)
      throws SQLException {
    rows.setAutoCommit(false);
    try (PreparedStatement person =
            rows.prepareStatement(
                "insert into OFFICER (USERNAME, PASSWORD_HASH, FULL_NAME, LOCATION_CODE, ACTIVE)"
                    + " values (?, ?, ?, ?, ?)");
        PreparedStatement role =
            rows.prepareStatement("insert into OFFICER_ROLE (USERNAME, ROLE_NAME) values (?, ?)")) {
      person.setString(1, officer.username());
      person.setString(2, password.text());
      person.setString(3, officer.fullName());
      person.setString(4, officer.location());
      person.setBoolean(5, officer.active());
      person.executeUpdate();
      role.setString(1, officer.username());
      role.setString(2, Role.ADMINISTRATOR.name());
      role.executeUpdate();
      rows.commit();
    }
  }

  private static boolean anyone(Connection rows) throws SQLException {
    try (PreparedStatement count = rows.prepareStatement("select count(*) from OFFICER");
        ResultSet found = count.executeQuery()) {
      return found.next() && found.getLong(1) > 0;
    }
  }

  private static String mainLocation(Connection rows) throws SQLException {
    try (PreparedStatement main =
        rows.prepareStatement("select CODE from SERVICE_LOCATION where MAIN = ? order by CODE")) {
      main.setBoolean(1, true);
      try (ResultSet found = main.executeQuery()) {
        if (!found.next()) {
          throw new SQLException("no service location: the schema's own rows are missing");
        }
        return found.getString(1);
      }
    }
  }
}
