package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The jobs of the directorate's station as rows of its own. Of one that is done it keeps the
 * request and the answer: no name, no reference to a picture.
 */
@ApplicationScoped
class JdbcStationJobs implements StationJobs {
  private static final String NOTHING = "";

  @Resource private DataSource source;

  /** For the container. */
  JdbcStationJobs() {}

  JdbcStationJobs(DataSource source) {
    this.source = source;
    open();
  }

  @PostConstruct
  private void open() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists CENTRAL_JOB (REQUEST_ID varchar(36) primary key, ORDER_TEXT"
              + " varchar(8000) not null, FILES varchar(8000) not null, STATE varchar(20) not"
              + " null, ANSWER varchar(8000) not null, RECEIVED_AT varchar(40) not null)");
    } catch (SQLException broken) {
      throw new IllegalStateException("the station's jobs cannot be kept", broken);
    }
  }

  @Override
  public boolean add(StationJob job) {
    if (claim(job.requestId()).isPresent()) {
      return false;
    }
    change(
        "insert into CENTRAL_JOB (ORDER_TEXT, FILES, STATE, ANSWER, RECEIVED_AT, REQUEST_ID)"
            + " values (?, ?, ?, ?, ?, ?)",
        job);
    return true;
  }

  @Override
  public Optional<StationJob> claim(UUID requestId) {
    try (Connection connection = source.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select ORDER_TEXT, FILES, STATE, ANSWER, RECEIVED_AT from CENTRAL_JOB where"
                    + " REQUEST_ID = ? for update")) {
      query.setString(1, requestId.toString());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(job(requestId, row)) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("a job cannot be read", failed);
    }
  }

  @Override
  public void save(StationJob job) {
    change(
        "update CENTRAL_JOB set ORDER_TEXT = ?, FILES = ?, STATE = ?, ANSWER = ?, RECEIVED_AT = ?"
            + " where REQUEST_ID = ?",
        job);
  }

  private void change(String sql, StationJob job) {
    boolean over = job.state().isLast();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, over ? NOTHING : job.order());
      statement.setString(2, over ? NOTHING : files(job));
      statement.setString(3, job.state().name());
      statement.setString(4, job.answer());
      statement.setString(5, job.received().toString());
      statement.setString(6, job.requestId().toString());
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("a job cannot be kept", failed);
    }
  }

  private static String files(StationJob job) {
    JsonObjectBuilder groups = Json.createObjectBuilder();
    job.groups()
        .forEach((group, file) -> groups.add(group.toString(), StationMessages.reference(file)));
    JsonObjectBuilder files = Json.createObjectBuilder().add("groups", groups);
    if (job.com() != null) {
      files.add("com", StationMessages.reference(job.com()));
    }
    if (job.secrets() != null) {
      files.add("secrets", StationMessages.reference(job.secrets()));
    }
    return files.build().toString();
  }

  private static StationJob job(UUID requestId, ResultSet row) throws SQLException {
    JsonObject files = files(row.getString(2));
    SortedMap<Integer, ImageRef> groups = new TreeMap<>();
    JsonObject numbered =
        files.containsKey("groups") ? files.getJsonObject("groups") : JsonObject.EMPTY_JSON_OBJECT;
    numbered
        .keySet()
        .forEach(
            group ->
                groups.put(
                    Integer.valueOf(group),
                    StationMessages.reference(numbered.getJsonObject(group))));
    return new StationJob(
        requestId,
        row.getString(1),
        file(files, "com"),
        groups,
        file(files, "secrets"),
        StationState.valueOf(row.getString(3)),
        row.getString(4),
        Instant.parse(row.getString(5)));
  }

  private static JsonObject files(String text) {
    if (text.isEmpty()) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static ImageRef file(JsonObject files, String name) {
    return files.containsKey(name) ? StationMessages.reference(files.getJsonObject(name)) : null;
  }
}
