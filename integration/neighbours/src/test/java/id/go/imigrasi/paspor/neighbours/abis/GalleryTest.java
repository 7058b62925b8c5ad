package id.go.imigrasi.paspor.neighbours.abis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.neighbours.people.Fingers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
  private static final long RATNA = 11;
  private static final long DEWI = 12;

  @TempDir Path folder;

  private final JdbcDataSource source = new JdbcDataSource();
  private final Fingers fingers = new Fingers();
  private Gallery gallery;

  @BeforeEach
  void open() throws SQLException {
    source.setURL("jdbc:h2:file:" + folder.resolve("abis"));
    gallery = opened();
  }

  @Test
  void knowsAPersonAgainUnderAnotherReferenceAndNobodyElse() throws Exception {
    gallery.insert("earlier", hand(RATNA, 1));
    gallery.insert("other", hand(DEWI, 1));
    gallery.insert("now", hand(RATNA, 2));
    assertThat(gallery.like("now")).extracting(Likeness::reference).containsExactly("earlier");
    assertThat(gallery.like("other")).isEmpty();
  }

  @Test
  void keepsEverybodyOverARestartAndForgetsWhomItIsTold() throws Exception {
    gallery.insert("earlier", hand(RATNA, 1));
    gallery.insert("now", hand(RATNA, 2));
    Gallery later = opened();
    assertThat(later.size()).isEqualTo(2);
    assertThat(later.like("now")).hasSize(1);
    later.delete("earlier");
    assertThat(later.like("now")).isEmpty();
    assertThat(opened().size()).isEqualTo(1);
  }

  @Test
  void knowsAFaceWithoutFingersAgainBesideTheHandsOfOthersAndOverARestart() throws Exception {
    Captures child = new Captures(Map.of(), new byte[] {1, 2, 3});
    gallery.insert("child", child);
    gallery.insert("other", new Captures(hand(DEWI, 1).fingers(), new byte[] {4, 5, 6}));
    gallery.insert("now", new Captures(hand(RATNA, 1).fingers(), new byte[] {1, 2, 3}));
    assertThat(opened().like("now")).containsExactly(new Likeness("child", 0, true));
    assertThat(gallery.like("child")).containsExactly(new Likeness("now", 0, true));
    assertThat(gallery.like("other")).isEmpty();
    gallery.delete("now");
    assertThat(opened().like("child")).isEmpty();
  }

  @Test
  void refusesWithTheCodesOfTheSpecification() throws Exception {
    gallery.insert("now", hand(RATNA, 1));
    assertThatThrownBy(() -> gallery.insert("now", hand(RATNA, 1))).hasMessageContaining("10");
    assertThatThrownBy(() -> gallery.insert("empty", new Captures(Map.of(), null)))
        .hasMessageContaining("11");
    assertThatThrownBy(() -> gallery.like("nobody")).hasMessageContaining("12");
    assertThatThrownBy(() -> gallery.delete("nobody")).hasMessageContaining("12");
    assertThatThrownBy(
            () -> gallery.insert("torn", new Captures(Map.of(2, new byte[] {1, 2, 3}), null)))
        .hasMessageContaining("16");
  }

  private Gallery opened() throws SQLException {
    Gallery opened = new Gallery(source);
    opened.open();
    return opened;
  }

  private Captures hand(long person, int press) {
    return new Captures(
        List.of(2, 7).stream()
            .collect(
                Collectors.toMap(finger -> finger, finger -> fingers.png(person, finger, press))),
        null);
  }
}
