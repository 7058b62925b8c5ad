package id.go.imigrasi.paspor.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Instant NOW = Instant.parse("2026-06-05T02:00:00Z");
  private static final ApplicationNumber FIRST = new ApplicationNumber("2110260601000019");
  private static final ApplicationNumber SECOND = new ApplicationNumber("2110260601000027");

  @Test
  void isReceivedByAnotherHandWithTheSameCount() {
    TransferRegister sent =
        TransferRegister.handedOver("BPN/2026/000001", "BPN", List.of(FIRST, SECOND), "lina", NOW);

    assertThatThrownBy(() -> sent.received(1, "tono", NOW))
        .hasMessage("archive.transfer.count-differs");
    assertThatThrownBy(() -> sent.received(2, "lina", NOW))
        .hasMessage("archive.transfer.same-hand");
    TransferRegister received = sent.received(2, "tono", NOW);
    assertThat(received.isReceived()).isTrue();
    assertThatThrownBy(() -> received.received(2, "tono", NOW))
        .hasMessage("archive.transfer.received-already");
  }

  @Test
  void carriesEachFileOnceAndNeverNone() {
    assertThatThrownBy(
            () -> TransferRegister.handedOver("1", "BPN", List.of(FIRST, FIRST), "lina", NOW))
        .hasMessage("archive.transfer.twice");
    assertThatThrownBy(() -> TransferRegister.handedOver("1", "BPN", List.of(), "lina", NOW))
        .hasMessage("archive.transfer.empty");
  }

  @Test
  void fillsABoxToItsCapacity() {
    FileBox box = new FileBox("2026-0001", "R1", "A", 1, 0).withOneMore();

    assertThat(box.isFull()).isTrue();
    assertThatThrownBy(box::withOneMore).hasMessage("archive.box.full");
  }

  @Test
  void keepsAFileThroughBothPeriods() {
    Retention rule =
        new Retention(
            "PASSPORT_APPLICATION",
            "Berkas permohonan paspor",
            1,
            2,
            Retention.Fate.DESTROY,
            InForce.since(LocalDate.of(2016, 1, 1), "Permenkumham 54/2016"));

    assertThat(rule.dueFor(LocalDate.of(2026, 6, 5))).isEqualTo(LocalDate.of(2029, 6, 5));
  }
}
