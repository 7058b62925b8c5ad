package id.go.imigrasi.paspor.neighbours.abis;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Everybody who was taken in: minutiae on disk and in memory, compared one with all by the sum of
 * two fingers.
 */
public final class Gallery {
  private static final int DPI = 500;
  private static final double ONE_FINGER = 40;
  private static final double TWO_FINGERS = 60;

  /** Index fingers, thumbs, middle fingers: what an ABIS keeps of a hand. */
  private static final List<Integer> KEPT = List.of(2, 7, 1, 6, 3, 8);

  private final DataSource source;
  private final Map<String, Map<Integer, FingerprintTemplate>> people = new LinkedHashMap<>();

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
    }
  }

  /**
   * @param pictures of the fingers by their position
   */
  void insert(String reference, Map<Integer, byte[]> pictures) throws SQLException, Failure {
    if (people.containsKey(reference)) {
      throw new Failure(Failure.REFERENCE_EXISTS);
    }
    Map<Integer, FingerprintTemplate> hand = minutiae(pictures);
    if (hand.isEmpty()) {
      throw new Failure(Failure.NO_DATA);
    }
    for (Map.Entry<Integer, FingerprintTemplate> finger : hand.entrySet()) {
      change(
          "insert into ABIS_FINGER (REFERENCE_ID, FINGER, MINUTIAE) values (?, ?, ?)",
          reference,
          finger.getKey(),
          finger.getValue().toByteArray());
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

  /** Everybody whose fingers are like these, the likest first. */
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
          if (!other.equals(reference) && sum >= (both.size() < 2 ? ONE_FINGER : TWO_FINGERS)) {
            found.add(new Likeness(other, sum));
          }
        });
    found.sort(Comparator.comparingDouble(Likeness::score).reversed());
    return found;
  }

  void delete(String reference) throws SQLException, Failure {
    if (people.remove(reference) == null) {
      throw new Failure(Failure.REFERENCE_NOT_FOUND);
    }
    change("delete from ABIS_FINGER where REFERENCE_ID = ?", reference);
  }

  int size() {
    return people.size();
  }

  void forget() throws SQLException {
    people.clear();
    change("delete from ABIS_FINGER");
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
