package id.go.imigrasi.paspor.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BillLifecycleTest {

  @Test
  void hasOneRowAtMostForEachStatusAndEvent() {
    Set<List<Object>> seen = new HashSet<>();
    assertThat(BillLifecycle.table()).allMatch(row -> seen.add(List.of(row.from(), row.on())));
  }

  @Test
  void reachesEveryStatusButThoseABillBeginsWith() {
    Set<BillStatus> reached = new HashSet<>(Set.of(BillStatus.NOTHING_DUE));
    BillLifecycle.table().forEach(row -> reached.add(row.to()));
    assertThat(reached).containsAll(Arrays.asList(BillStatus.values()));
  }

  @Test
  void refusesEveryPairThatIsNotInTheTable() {
    for (BillStatus from : BillStatus.values()) {
      for (BillEvent event : BillEvent.values()) {
        boolean listed =
            BillLifecycle.table().stream().anyMatch(r -> r.from() == from && r.on() == event);
        assertThat(BillLifecycle.after(from, event).isPresent()).isEqualTo(listed);
        if (!listed) {
          assertThatThrownBy(() -> BillLifecycle.take(from, event)).isInstanceOf(Refused.class);
        }
      }
    }
  }

  @Test
  void neverLetsMoneyGoUnseen() {
    for (BillStatus status : BillStatus.values()) {
      boolean hadACode =
          status != BillStatus.RAISED
              && status != BillStatus.UNSENT
              && status != BillStatus.NOTHING_DUE;
      assertThat(BillLifecycle.after(status, BillEvent.PAYMENT).isPresent()).isEqualTo(hadACode);
    }
  }
}
