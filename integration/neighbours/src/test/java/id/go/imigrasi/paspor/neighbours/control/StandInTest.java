package id.go.imigrasi.paspor.neighbours.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The switchboard as a test turns it. */
class StandInTest {

  @Test
  void theFirstPathSegmentSaysWhoIsCalled() {
    assertThat(StandIn.servedAt("/dukcapil/get_json/IMIGRASI/CALL_VERIFY_BY_ELEMEN"))
        .contains(StandIn.DUKCAPIL);
    assertThat(StandIn.servedAt("/m-paspor")).contains(StandIn.M_PASPOR);
    assertThat(StandIn.servedAt("/control/dukcapil")).isEmpty();
    assertThat(StandIn.servedAt("/")).isEmpty();
    assertThat(StandIn.servedAt("")).isEmpty();
  }

  @Test
  void aSwitchStaysWhereItWasPutUntilTheReset() {
    Switchboard board = new Switchboard();
    board.set(StandIn.SIMPONI, new Setting(Behaviour.DOWN, Duration.ZERO));
    board.called(StandIn.SIMPONI);
    assertThat(board.of(StandIn.SIMPONI).behaviour()).isEqualTo(Behaviour.DOWN);
    assertThat(board.of(StandIn.CEKAL).behaviour()).isEqualTo(Behaviour.WELL);
    assertThat(board.calls(StandIn.SIMPONI)).isEqualTo(1);
    board.reset();
    assertThat(board.of(StandIn.SIMPONI)).isEqualTo(Setting.WELL);
    assertThat(board.calls(StandIn.SIMPONI)).isZero();
  }

  @Test
  void wordsAreTheSameInEveryLocale() {
    assertThat(Behaviour.RUBBISH.word()).isEqualTo("rubbish");
    assertThat(StandIn.MAILBOX.word()).isEqualTo("mailbox");
    assertThat(Behaviour.ofWord("down")).isEqualTo(Behaviour.DOWN);
  }
}
