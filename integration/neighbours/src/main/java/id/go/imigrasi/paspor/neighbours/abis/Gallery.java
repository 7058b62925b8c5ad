package id.go.imigrasi.paspor.neighbours.abis;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Everybody who was taken in: minutiae on disk and in memory, compared one with all by the sum of
 * two fingers. Of faces it knows only the very same picture again.
 */
public final class Gallery {
  private static final int DPI = 500;
  private static final double ONE_FINGER = 40;
  private static final double TWO_FINGERS = 60;

  /** Index fingers, thumbs, middle fingers: what an ABIS keeps of a hand. */
  private static final List<Integer> KEPT = List.of(2, 7, 1, 6, 3, 8);

  private final DataSource source;
  private final Map<String, Map<Integer, FingerprintTemplate>> people = new LinkedHashMap<>();
  private final Map<String, String> faces = new LinkedHashMap<>();

  public Gallery(DataSource source) {
    this.source = source;
  }

  void open() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists ABIS_FINGER (REFERENCE_ID varchar(80), FINGER int, MINUTIAE"
              + " varbinary(1000000), primary key (REFERENCE_ID, FINGER))");
      try (ResultSet rows =
          statement.executeQuery("select REFERENCE_ID, FINGER, MINUTIAE from ABIS_FINGER")) {
        while (rows.next()) {
          people
              .computeIfAbsent(rows.getString(1), each -> new LinkedHashMap<>())
              .put(rows.getInt(2), new FingerprintTemplate(rows.getBytes(3)));
        }
      }
      openFaces(statement);
    }
  }

  /** Whoever has a face and no fingers is somebody too. */
  private void openFaces(Statement statement) throws SQLException {
    statement.execute(
        "create table if not exists ABIS_FACE (REFERENCE_ID varchar(80) primary key, SHA256"
            + " varchar(64))");
    try (ResultSet rows = statement.executeQuery("select REFERENCE_ID, SHA256 from ABIS_FACE")) {
      while (rows.next()) {
        people.computeIfAbsent(rows.getString(1), each -> new LinkedHashMap<>());
        faces.put(rows.getString(1), rows.getString(2));
      }
    }
  }

  void insert(String reference, Captures captures) throws SQLException, Failure {
    if (people.containsKey(reference)) {
      throw new Failure(Failure.REFERENCE_EXISTS);
    }
    Map<Integer, FingerprintTemplate> hand = minutiae(captures.fingers());
    if (hand.isEmpty() && captures.face() == null) {
      throw new Failure(Failure.NO_DATA);
    }
    for (Map.Entry<Integer, FingerprintTemplate> finger : hand.entrySet()) {
      change(
          "insert into ABIS_FINGER (REFERENCE_ID, FINGER, MINUTIAE) values (?, ?, ?)",
          reference,
          finger.getKey(),
          finger.getValue().toByteArray());
    }
    if (captures.face() != null) {
      String face = sha256(captures.face());
      change("insert into ABIS_FACE (REFERENCE_ID, SHA256) values (?, ?)", reference, face);
      faces.put(reference, face);
    }
    people.put(reference, hand);
  }

  private static Map<Integer, FingerprintTemplate> minutiae(Map<Integer, byte[]> pictures)
      throws Failure {
    Map<Integer, FingerprintTemplate> hand = new LinkedHashMap<>();
    try {
      for (int finger : KEPT) {
        if (pictures.containsKey(finger) && hand.size() < 2) {
          hand.put(
              finger,
              new FingerprintTemplate(
                  new FingerprintImage(
                      pictures.get(finger), new FingerprintImageOptions().dpi(DPI))));
        }
      }
      return hand;
    } catch (IllegalArgumentException unreadable) {
      throw new Failure(Failure.UNREADABLE, unreadable);
    }
  }

  /** Everybody whose fingers or face are like these, the likest first. */
  List<Likeness> like(String reference) throws Failure {
    Map<Integer, FingerprintTemplate> ours = people.get(reference);
    if (ours == null) {
      throw new Failure(Failure.REFERENCE_NOT_FOUND);
    }
    Map<Integer, FingerprintMatcher> probe = new LinkedHashMap<>();
    ours.forEach((finger, minutiae) -> probe.put(finger, new FingerprintMatcher(minutiae)));
    List<Likeness> found = new ArrayList<>();
    people.forEach(
        (other, theirs) -> {
          List<Integer> both = probe.keySet().stream().filter(theirs::containsKey).toList();
          double sum =
              both.stream().mapToDouble(each -> probe.get(each).match(theirs.get(each))).sum();
          boolean hands = sum >= (both.size() < 2 ? ONE_FINGER : TWO_FINGERS);
          boolean face =
              faces.containsKey(reference) && faces.get(reference).equals(faces.get(other));
          if (!other.equals(reference) && (hands || face)) {
            found.add(new Likeness(other, hands ? sum : 0, face));
          }
        });
    found.sort(Comparator.comparingLong(Likeness::score).reversed());
    return found;
  }

  void delete(String reference) throws SQLException, Failure {
    if (people.remove(reference) == null) {
      throw new Failure(Failure.REFERENCE_NOT_FOUND);
    }
    faces.remove(reference);
    change("delete from ABIS_FINGER where REFERENCE_ID = ?", reference);
    change("delete from ABIS_FACE where REFERENCE_ID = ?", reference);
  }

  int size() {
    return people.size();
  }

  void forget() throws SQLException {
    people.clear();
    faces.clear();
    change("delete from ABIS_FINGER");
    change("delete from ABIS_FACE");
  }

  private static String sha256(byte[] picture) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private void change(String sql, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
