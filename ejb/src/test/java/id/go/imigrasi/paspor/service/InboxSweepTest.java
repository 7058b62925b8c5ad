package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.feed.Inbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxSweepTest {

  @Test
  void whatCameLongerAgoThanTheSetTimeIsForgotten() {
    List<Instant> ends = new ArrayList<>();
    InboxSweep sweep = new InboxSweep();
    sweep.clock = new MovedClock(Instant.parse("2026-11-23T02:40:00Z"));
    sweep.remembered = "P10D";
    sweep.inbox = new Remembered(ends);

    assertThat(sweep.sweep()).isEqualTo(7);
    assertThat(ends).containsExactly(Instant.parse("2026-11-13T02:40:00Z"));
  }

  private record Remembered(List<Instant> ends) implements Inbox {
    @Override
    public boolean isFirst(String source, String key) {
      return isFirst(source, key, null);
    }

    @Override
    public Optional<String> latest(String source) {
      return Optional.empty();
    }

    @Override
    public boolean isFirst(String source, String key, String outcome) {
      throw new AssertionError("the sweep takes nothing in");
    }

    @Override
    public Optional<String> outcome(String source, String key) {
      return Optional.empty();
    }

    @Override
    public int forgetBefore(Instant end) {
      ends.add(end);
      return 7;
    }
  }
}
