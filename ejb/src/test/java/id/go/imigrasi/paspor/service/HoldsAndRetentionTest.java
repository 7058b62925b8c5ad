package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import id.go.imigrasi.paspor.domain.archive.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who puts and lifts a hold, who changes the schedule, and that both stand in the log. */
class HoldsAndRetentionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final List<Retention> rules = new ArrayList<>(List.of(rule(2, TODAY.minusYears(1))));
  private final TikimOffice office = new TikimOffice(schedule());

  @Test
  void whoOrderedAHoldDoesNotLiftItAndBothStandInTheLogWithTheirGround() {
    ApplicationNumber file = boxed();
    section("kasi").hold(file, "Surat Polda 7/2026");
    assertThat(section("kasi").held()).hasSize(1);
    assertThatThrownBy(() -> section("kasi").hold(file, "Surat lain"))
        .hasMessage("archive.hold.held");
    assertThatThrownBy(() -> section("kasi").lift(file, "Surat Polda 9/2026"))
        .hasMessage("archive.hold.same-hand");
    assertThatThrownBy(() -> head().lift(file, " ")).hasMessage("archive.hold.reason");
    head().lift(file, "Surat Polda 9/2026");
    assertThat(office.holds).isEmpty();
    assertThatThrownBy(() -> head().lift(file, "sekali lagi")).hasMessage("archive.hold.none");
    assertThat(office.said)
        .containsExactly(
            "legal hold put: Surat Polda 7/2026", "legal hold lifted: Surat Polda 9/2026");
  }

  @Test
  void anotherReadingOfTheScheduleIsTheHeadsAndStandsInTheLogWithItsSource() {
    assertThatThrownBy(() -> head().change(rule(4, TODAY.minusDays(1))))
        .hasMessage("archive.retention.past");
    head().change(rule(4, TODAY.plusDays(1)));
    assertThatThrownBy(() -> head().change(rule(3, TODAY.plusDays(1))))
        .hasMessage("archive.retention.past");
    assertThat(rules).hasSize(2);
    assertThat(office.said)
        .containsExactly("1+4 years, DESTROY, from 2026-11-24, Surat Sekjen 1/2026");
  }

  private ApplicationNumber boxed() {
    ApplicationNumber file = office.handedOver();
    FileBox box = new FileBox("BOKS-1", "R1", "A1", 50, 1);
    office.archive.keep(ArchivedFile.in(box, file, Series.PASSPORT_APPLICATION.name(), TODAY));
    return file;
  }

  private RetentionService section(String login) {
    return office.as(login, Role.SECTION_HEAD, RetentionService.class);
  }

  private RetentionService head() {
    return office.as("kepala", Role.HEAD_OF_OFFICE, RetentionService.class);
  }

  private RetentionSchedule schedule() {
    return port(
        RetentionSchedule.class,
        Map.of("rules", given -> rules, "keep", given -> rules.add((Retention) given[0])));
  }

  private static Retention rule(int inactive, LocalDate from) {
    return new Retention(
        Series.PASSPORT_APPLICATION.name(),
        "Berkas",
        1,
        inactive,
        Retention.Fate.DESTROY,
        InForce.since(from, "Surat Sekjen 1/2026"));
  }
}
