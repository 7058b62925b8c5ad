package id.go.imigrasi.paspor.persistence.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {
  private static final String GIVEN = "kepala\nKepala Seksi Tikim\nbambu-kuning-di-tepi-sungai\n";

  private Connection rows;

  @BeforeEach
  void anOfficeWithoutOfficers() throws SQLException {
    rows = DriverManager.getConnection("jdbc:h2:mem:;MODE=Oracle");
    try (Statement statement = rows.createStatement()) {
      statement.execute("create table SERVICE_LOCATION (CODE varchar(10), MAIN boolean)");
      statement.execute("insert into SERVICE_LOCATION values ('MPP', false), ('BPN', true)");
      statement.execute(
          "create table OFFICER (USERNAME varchar(40), PASSWORD_HASH varchar(400),"
              + " FULL_NAME varchar(80), LOCATION_CODE varchar(10), ACTIVE boolean)");
      statement.execute("create table OFFICER_ROLE (USERNAME varchar(40), ROLE_NAME varchar(40))");
    }
  }

  @AfterEach
  void close() throws SQLException {
    rows.close();
  }

  @Test
  void becomesAdministratorAtTheMainLocationAndNothingElse() throws SQLException, IOException {
    assertThat(written(GIVEN)).isZero();

    assertThat(one("select LOCATION_CODE from OFFICER where ACTIVE = true")).isEqualTo("BPN");
    assertThat(one("select listagg(ROLE_NAME) from OFFICER_ROLE")).isEqualTo("ADMINISTRATOR");
    assertThat(one("select PASSWORD_HASH from OFFICER"))
        .startsWith("$2a$12$")
        .doesNotContain("bambu");
  }

  @Test
  void isRefusedOnceThereIsAnOfficer() throws SQLException, IOException {
    written(GIVEN);

    assertThat(written(GIVEN.replace("kepala", "lain")))
        .isEqualTo(FirstAdministrator.NOT_AS_EXPECTED);
    assertThat(one("select count(*) from OFFICER")).isEqualTo("1");
  }

  @Test
  void isRefusedWithAShortPasswordOrWithoutOne() throws SQLException, IOException {
    assertThat(written("kepala\nKepala Seksi\nshort\n"))
        .isEqualTo(FirstAdministrator.NOT_ACCEPTABLE);
    assertThat(written("kepala\nKepala Seksi\n")).isEqualTo(FirstAdministrator.NOT_ACCEPTABLE);
    assertThat(one("select count(*) from OFFICER")).isEqualTo("0");
  }

  private int written(String lines) throws SQLException, IOException {
    return FirstAdministrator.written(rows, new BufferedReader(new StringReader(lines)));
  }

  private String one(String query) throws SQLException {
    try (Statement statement = rows.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    }
  }
}
