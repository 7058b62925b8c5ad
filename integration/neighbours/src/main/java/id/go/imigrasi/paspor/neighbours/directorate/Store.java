package id.go.imigrasi.paspor.neighbours.directorate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the directorate keeps on disk: the feed in the order of arrival, and open questions. */
public class Store {
  private final DataSource source;

  public Store(DataSource source) {
    this.source = source;
  }

  void create() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists FEED_EVENT (PLACE bigint generated always as identity,"
              + " EVENT_ID varchar(80) primary key, EVENT_TYPE varchar(120), SUBJECT varchar(80),"
              + " BODY clob)");
      statement.execute(
          "create table if not exists QUESTION (REQUEST_ID varchar(80) primary key,"
              + " SUBJECT varchar(80), NIK varchar(16), ENTRY_ID varchar(40),"
              + " DUE_AT timestamp with time zone, ANSWERED boolean)");
    }
  }

  /**
   * @return false when the event was known already
   */
  boolean keep(ReceivedEvent event) throws SQLException {
    return change(
        "insert into FEED_EVENT (EVENT_ID, EVENT_TYPE, SUBJECT, BODY) select ?, ?, ?, ? where not"
            + " exists (select 1 from FEED_EVENT where EVENT_ID = ?)",
        event.id(),
        event.type(),
        event.subject(),
        event.body(),
        event.id());
  }

  /** A repeated question is the same one, and is answered again. */
  void ask(Question question) throws SQLException {
    boolean repeated =
        change(
            "update QUESTION set ANSWERED = false, DUE_AT = ? where REQUEST_ID = ?",
            timestamp(question.due()),
            question.requestId());
    if (!repeated) {
      change(
          "insert into QUESTION values (?, ?, ?, ?, ?, false)",
          question.requestId(),
          question.subject(),
          question.nik(),
          question.entryId(),
          timestamp(question.due()));
    }
  }

  List<Question> due(Instant now) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select REQUEST_ID, SUBJECT, NIK, ENTRY_ID, DUE_AT from QUESTION"
                    + " where not ANSWERED and DUE_AT <= ? order by DUE_AT")) {
      query.setObject(1, timestamp(now));
      List<Question> due = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          due.add(
              new Question(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getObject(5, Instant.class)));
        }
      }
      return due;
    }
  }

  void answered(Question question) throws SQLException {
    change("update QUESTION set ANSWERED = true where REQUEST_ID = ?", question.requestId());
  }

  void later(Question question, Instant due) throws SQLException {
    change(
        "update QUESTION set DUE_AT = ? where REQUEST_ID = ?",
        timestamp(due),
        question.requestId());
  }

  /**
   * @param subject an application number, or null for everybody's
   */
  List<ReceivedEvent> feed(String subject, int max) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select EVENT_ID, EVENT_TYPE, SUBJECT, BODY from FEED_EVENT where ? is null or"
                    + " SUBJECT = ? order by PLACE limit ?")) {
      query.setString(1, subject);
      query.setString(2, subject);
      query.setInt(3, max);
      List<ReceivedEvent> events = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          events.add(
              new ReceivedEvent(
                  rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
      return events;
    }
  }

  long count() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement query = connection.createStatement();
        ResultSet row = query.executeQuery("select count(*) from FEED_EVENT")) {
      row.next();
      return row.getLong(1);
    }
  }

  void forget() throws SQLException {
    change("delete from FEED_EVENT");
    change("delete from QUESTION");
  }

  private boolean change(String sql, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate() > 0;
    }
  }

  private static Object timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
