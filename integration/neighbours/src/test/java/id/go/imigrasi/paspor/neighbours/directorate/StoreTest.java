package id.go.imigrasi.paspor.neighbours.directorate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.imigrasi.paspor.neighbours.residents.Residents;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the directorate keeps of the feed, and what it answers. */
class StoreTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private final Store store = new Store(memory());

  @BeforeEach
  void empty() throws SQLException {
    store.create();
    store.forget();
  }

  @Test
  void aRepeatedEventIsKeptOnceAndTheOrderOfArrivalStays() throws SQLException {
    assertThat(store.keep(event("b", "2110261123000010"))).isTrue();
    assertThat(store.keep(event("a", "2110261123000010"))).isTrue();
    assertThat(store.keep(event("b", "2110261123000010"))).isFalse();
    assertThat(store.keep(event("c", "2110261123000028"))).isTrue();
    assertThat(store.feed("2110261123000010", 10))
        .extracting(ReceivedEvent::id)
        .containsExactly("b", "a");
    assertThat(store.feed(null, 10)).hasSize(3);
    assertThat(store.count()).isEqualTo(3);
  }

  @Test
  void aQuestionIsDueUntilItIsAnswered() throws SQLException {
    Question question = new Question("0f0e0d0c-1", "2110261123000010", "", "", NOW);
    store.ask(question);
    store.ask(question);
    assertThat(store.due(NOW.minusSeconds(1))).isEmpty();
    assertThat(store.due(NOW)).containsExactly(question);
    store.later(question, NOW.plusSeconds(30));
    assertThat(store.due(NOW)).isEmpty();
    store.answered(question);
    assertThat(store.due(NOW.plusSeconds(60))).isEmpty();
    store.ask(question);
    assertThat(store.due(NOW.plusSeconds(60))).as("asked again").hasSize(1);
  }

  @Test
  void theAnswerIsWhatTheTableOfPeopleSays() {
    Residents residents = new Residents();
    residents.reset();
    assertThat(answer("6471012304949001", residents)).contains("RETURNED", "0f0e0d0c-1");
    assertThat(answer("6471025010979001", residents)).contains("REJECTED");
    assertThat(answer("6471015704929001", residents)).contains("APPROVED");
    assertThat(answer("", residents)).contains("APPROVED");
  }

  @Test
  void theCentresWordIsWhatItsEntrySays() {
    Residents residents = new Residents();
    residents.reset();
    assertThat(word("CG-0001", residents)).contains("CONFIRMED", "0f0e0d0c-1", "clearance-7");
    assertThat(word("CG-0002", residents))
        .contains("CLEARED")
        .isEqualTo(word("CG-0002", residents));
    assertThat(word("CG-0003", residents)).contains("NEED_MORE");
    assertThat(word("CG-9999", residents)).contains("NEED_MORE");
  }

  private static String word(String entry, Residents residents) {
    Question question = new Question("0f0e0d0c-1", "clearance-7", "", entry, NOW);
    return CentresDesk.answer(question, residents, NOW);
  }

  @Test
  void whatIsNoEnvelopeIsPoison() {
    for (String poison : List.of("", "[]", "{\"id\":1}", Adjudicators.rubbish())) {
      assertThatIllegalArgumentException().isThrownBy(() -> ReceivedEvent.read(poison));
    }
  }

  private static String answer(String nik, Residents residents) {
    return Adjudicators.answer(
        new Question("0f0e0d0c-1", "2110261123000010", nik, "", NOW), residents, NOW);
  }

  private static ReceivedEvent event(String id, String subject) {
    return ReceivedEvent.read(
        """
        {"id": "%s", "type": "id.go.imigrasi.paspor.application.transition.v1",
         "subject": "%s", "data": {}}
        """
            .formatted(id, subject));
  }

  private static JdbcDataSource memory() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:directorate;DB_CLOSE_DELAY=-1");
    return source;
  }
}
