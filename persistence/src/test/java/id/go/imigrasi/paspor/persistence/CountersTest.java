package id.go.imigrasi.paspor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CountersTest {
  private static final int DESKS = 6;

  @Test
  void givesEveryDeskANumberOfItsOwnEvenWhenAllWantTheFirst() throws Exception {
    for (int day = 1; day <= 5; day++) {
      assertThat(allAtOnce("test:first-of-day-" + day)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }
  }

  private static List<Integer> allAtOnce(String name) throws Exception {
    CyclicBarrier together = new CyclicBarrier(DESKS);
    Callable<Integer> desk =
        () -> {
          together.await();
          return Database.in(em -> new Counters(em).next(name));
        };
    ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    try {
      List<Integer> given = new ArrayList<>();
      for (Future<Integer> each : desks.invokeAll(List.of(desk, desk, desk, desk, desk, desk))) {
        given.add(each.get());
      }
      return given;
    } finally {
      desks.shutdownNow();
    }
  }
}
