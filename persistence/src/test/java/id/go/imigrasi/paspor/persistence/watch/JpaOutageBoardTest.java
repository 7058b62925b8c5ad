package id.go.imigrasi.paspor.persistence.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.OutageBoard.Backlog;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every line of the board is a statement that the database takes, and counts what it says. */
class JpaOutageBoardTest {
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  @Test
  void countsAnOpenQuestionAndTellsHowOldItIs() {
    long before = identities();
    Database.run(
        em ->
            em.createNativeQuery(
                    "insert into IDENTITY_CHECK (ID, APPLICATION_NUMBER, MOMENT, SINCE, DUE_AT,"
                        + " ATTEMPTS) values (:id, :number, 'ARRIVAL', :since, :since, 3)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", Cases.any().digits())
                .setParameter("since", LONG_AGO)
                .executeUpdate());
    assertThat(identities()).isEqualTo(before + 1);
    assertThat(board())
        .filteredOn(line -> line.what() == What.IDENTITY)
        .extracting(Backlog::oldest)
        .containsExactly(LONG_AGO);
  }

  private static long identities() {
    return board().stream()
        .filter(line -> line.what() == What.IDENTITY)
        .mapToLong(Backlog::count)
        .sum();
  }

  private static List<Backlog> board() {
    return Database.in(em -> new JpaOutageBoard(em).backlogs());
  }
}
