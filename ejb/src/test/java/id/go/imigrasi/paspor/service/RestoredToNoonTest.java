package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.RealmInMemory.by;
import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding.Outcome;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.StationJournal;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The office worked until the evening, and its database was restored to noon: it believes that the
 * two blanks of the afternoon lie in the drawer.
 */
class RestoredToNoonTest {
  private static final ApplicationNumber CASE = new ApplicationNumber("2110261123000019");
  private final StationWork morning = work("X2000001");
  private final StationWork first = work("X2000002");
  private final StationWork second = work("X2000003");
  private final Map<UUID, RestoreFinding> findings = new LinkedHashMap<>();
  private final StationWork cutOff = work("X2000009");
  private List<StationWork> done = List.of(second, first, morning);
  private final List<StockMovement> moved = new ArrayList<>();
  private final TikimOffice office = new TikimOffice(findings(), journal(), booklets(), orders());

  @BeforeEach
  void openedAgain() {
    office.as("penyelia", Role.SUPERVISOR, RestoreService.class);
    assertThat(station().compare()).isEqualTo(3);
  }

  @Test
  void everyLaterBlankIsShownAndNoPassportIsOrderedBeforeEachWasLookedFor() {
    assertThat(station().open())
        .extracting(finding -> finding.work().booklet())
        .containsExactlyInAnyOrder(first.booklet(), second.booklet(), cutOff.booklet());
    assertThatThrownBy(this::order).hasMessage("personalization.restored");

    station().reconcile(first.requestId(), Outcome.HERE, "dilubangi", by("penyelia"));
    assertThatThrownBy(this::order).hasMessage("personalization.restored");
    station().reconcile(cutOff.requestId(), Outcome.HERE, "dilubangi", by("penyelia"));
    assertThatThrownBy(this::order).hasMessage("personalization.restored");
    station().reconcile(second.requestId(), Outcome.GONE, "BA-9/2026", by("penyelia"));

    assertThat(station().open()).isEmpty();
    assertThat(moved)
        .extracting(StockMovement::step)
        .containsExactly(BookletStep.SPOIL, BookletStep.SPOIL, BookletStep.MISS);
    assertThat(station().compare()).isZero();
    assertThatThrownBy(this::order).hasMessageNotContaining("restored");
  }

  @Test
  void workThatAKillCutOffIsNotListedWhereNothingProvesARestore() {
    findings.clear();
    done = List.of(morning);
    assertThat(station().compare()).isZero();
  }

  @Test
  void twoPeopleLookAndWriteDownWhatTheyFound() {
    UUID blank = first.requestId();
    assertThatThrownBy(() -> station().reconcile(blank, Outcome.HERE, "dilubangi", by("cetak")))
        .hasMessage("office.second.same");
    assertThatThrownBy(() -> station().reconcile(blank, Outcome.HERE, " ", by("penyelia")))
        .hasMessage("personalization.restored.words");
    station().reconcile(blank, Outcome.HERE, "dilubangi", by("penyelia"));
    assertThatThrownBy(() -> station().reconcile(blank, Outcome.GONE, "BA-9", by("penyelia")))
        .hasMessage("personalization.restored.done-already");
    assertThat(moved).hasSize(1);
  }

  private void order() {
    office.as("cetak", Role.PRINT_OPERATOR, PersonalizationService.class).request(CASE, 0);
  }

  private RestoreService station() {
    return office.as("cetak", Role.PRINT_OPERATOR, RestoreService.class);
  }

  private RestoreFindings findings() {
    return port(
        RestoreFindings.class,
        Map.of(
            "epoch", given -> "epoch",
            "agrees", given -> given[0].equals(morning),
            "keep",
                given ->
                    findings.put(
                        ((RestoreFinding) given[0]).work().requestId(), (RestoreFinding) given[0]),
            "find", given -> Optional.ofNullable(findings.get(given[0])),
            "open", given -> findings.values().stream().filter(RestoreFinding::isOpen).toList()));
  }

  private StationJournal journal() {
    return port(
        StationJournal.class, Map.of("of", given -> done, "begun", given -> List.of(cutOff)));
  }

  private Booklets booklets() {
    return port(
        Booklets.class,
        Map.of(
            "find",
            given ->
                Optional.of(
                    new Booklet(
                        (BookletNumber) given[0],
                        "E48",
                        BookletState.IN_DRAWER,
                        "BPN",
                        "cetak",
                        null)),
            "move",
            given -> moved.add((StockMovement) given[0])));
  }

  private static PersonalizationOrders orders() {
    return port(PersonalizationOrders.class, Map.of("claim", given -> Optional.empty()));
  }

  private static StationWork work(String booklet) {
    return new StationWork(
        "epoch",
        UUID.randomUUID(),
        CASE,
        new BookletNumber(booklet),
        StationState.DONE,
        TikimOffice.NOW);
  }
}
