package id.go.imigrasi.paspor.domain.cekal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy of the list against a line that loses, doubles and swaps. */
class ReplicaTest {
  private static final Instant NOW = ListSource.MORNING.plus(Duration.ofHours(1));

  private final ListSource source = new ListSource();
  private final ReplicaInMemory entries = new ReplicaInMemory();
  private final Replica replica = new Replica(entries);

  @Test
  void inOrderItFollowsTheSource() {
    take(source.lists("CG-1", "A"));
    take(source.lists("CG-2", "B"));
    take(source.lifts("CG-1"));
    assertThat(entries.all()).isEqualTo(source.all());
    assertThat(entries.standing().version()).isEqualTo(3);
    assertThat(entries.standing().hasGap()).isFalse();
    assertThat(entries.standing().asking()).isEmpty();
    assertThat(entries.remembered()).isZero();
  }

  @Test
  void aLiftedBanDoesNotComeBackWithAnOlderMessage() {
    ListMessage listed = source.lists("CG-1", "A");
    take(source.lifts("CG-1"));
    take(listed);
    assertThat(entries.all()).isEmpty();
    assertThat(entries.standing().hasGap()).isFalse();
  }

  @Test
  void aNameAddedBehindAGapCountsAtOnce() {
    source.lists("CG-1", "A");
    take(source.lists("CG-2", "B"));
    assertThat(entries.all()).containsExactly(ListedPeople.named("CG-2", "B"));
    assertThat(entries.standing().hasGap()).isTrue();
  }

  @Test
  void aGapThatStaysIsAskedForAndTheSnapshotClosesIt() {
    take(source.lists("CG-1", "A"));
    source.lists("CG-2", "B");
    take(source.lists("CG-3", "C"));
    Waiting asking = entries.standing().asking().orElseThrow();
    assertThat(asking.isDue(NOW)).as("the missing one may be under way").isFalse();
    assertThat(asking.isDue(NOW.plus(ReplicaStanding.SETTLING))).isTrue();
    source.snapshot().forEach(this::take);
    assertThat(entries.all()).isEqualTo(source.all());
    assertThat(entries.standing().asking()).isEmpty();
  }

  @Test
  void theLastMessageLostIsSeenByTheNextWordThatNothingIsNew() {
    take(source.lists("CG-1", "A"));
    source.lists("CG-2", "B");
    assertThat(entries.standing().hasGap()).isFalse();
    take(source.standing());
    assertThat(entries.standing().hasGap()).isTrue();
  }

  @Test
  void anOfficeThatHeardNothingAsksAtOnceAndHasNoListToAnswerWith() {
    assertThat(entries.standing().asking().orElseThrow().isDue(NOW)).isTrue();
    assertThat(entries.standing().isYoungerThan(Duration.ofDays(365), NOW)).isFalse();
  }

  @Test
  void aPieceOfAnOldSnapshotDoesNotBringBackWhoWasTakenOff() {
    source.lists("CG-1", "A");
    List<ListMessage> old = source.snapshot();
    source.lifts("CG-1");
    source.snapshot().forEach(this::take);
    old.forEach(this::take);
    assertThat(entries.all()).isEmpty();
  }

  @Test
  void itsAgeIsCountedFromTheLastWordThatItHadEverything() {
    take(source.lists("CG-1", "A"));
    Instant complete = entries.standing().asOf().orElseThrow();
    source.lists("CG-2", "B");
    take(source.lists("CG-3", "C"));
    assertThat(entries.standing().asOf()).as("there is a gap since").contains(complete);
    Duration age = Duration.between(complete, NOW);
    assertThat(entries.standing().isYoungerThan(age, NOW)).isTrue();
    assertThat(entries.standing().isYoungerThan(age.minusMillis(1), NOW)).isFalse();
  }

  @Test
  void aDirectorateWhoseClockIsAheadDoesNotMakeTheListYounger() {
    Instant before = ListSource.MORNING.minus(Duration.ofDays(1));
    replica.take(source.lists("CG-1", "A"), before);
    assertThat(entries.standing().asOf()).contains(before);
  }

  @Test
  void onlyWhatListsSomebodyOtherwiseLetsTheCasesBeScreenedAgain() {
    ListMessage listed = source.lists("CG-1", "A");
    take(listed);
    assertThat(entries.standing().screenDue()).contains(NOW);
    long revision = entries.standing().revision();
    entries.keep(entries.standing().screened(revision, NOW));
    take(listed);
    take(source.standing());
    take(source.lists("CG-1", "A"));
    source.snapshot().forEach(this::take);
    assertThat(entries.standing().screenDue()).isEmpty();
    take(source.lifts("CG-1"));
    assertThat(entries.standing().screenDue()).contains(NOW);
    entries.keep(entries.standing().screened(revision, NOW));
    assertThat(entries.standing().screenDue()).as("screened with an older list").contains(NOW);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.4})
  void howeverTheLineLosesDoublesAndSwapsTheReplicaIsTheSourceInTheEnd(double lost) {
    for (int seed = 0; seed < 300; seed++) {
      Line line = new Line(new Random(seed), lost);
      line.run();
      assertThat(line.copy.all()).as("seed %d", seed).isEqualTo(line.from.all());
      ReplicaStanding standing = line.copy.standing();
      assertThat(standing.version()).as("seed %d", seed).isEqualTo(line.from.version());
      assertThat(standing.asking()).as("seed %d", seed).isEmpty();
      assertThat(line.copy.remembered()).as("seed %d", seed).isZero();
    }
  }

  private void take(ListMessage message) {
    replica.take(message, NOW);
  }

  /** A source, a line that loses, doubles and swaps, and the office at its end. */
  private static final class Line {
    private static final int CHANGES = 60;
    private static final int SWAPPED_WITHIN = 8;

    private final ListSource from = new ListSource();
    private final ReplicaInMemory copy = new ReplicaInMemory();
    private final List<ListMessage> underWay = new ArrayList<>();
    private final Random chance;
    private final double lost;

    Line(Random chance, double lost) {
      this.chance = chance;
      this.lost = lost;
    }

    void run() {
      for (int i = 0; i < CHANGES; i++) {
        send(from.changes(chance));
        if (chance.nextInt(20) == 0) {
          from.snapshot().forEach(this::send);
        }
        deliver(SWAPPED_WITHIN);
      }
      deliver(0);
      settle();
    }

    /** The line is good again: the next word shows the gap, and what is asked for comes. */
    private void settle() {
      arrives(from.standing());
      if (copy.standing().asking().isPresent()) {
        from.snapshot().forEach(this::arrives);
      }
    }

    private void send(ListMessage message) {
      if (chance.nextDouble() >= lost) {
        underWay.add(message);
        if (chance.nextInt(4) == 0) {
          underWay.add(message);
        }
      }
    }

    private void deliver(int leaving) {
      while (underWay.size() > leaving) {
        Collections.shuffle(underWay, chance);
        arrives(underWay.remove(0));
      }
    }

    private void arrives(ListMessage message) {
      new Replica(copy).take(message, NOW);
    }
  }
}
