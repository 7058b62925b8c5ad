package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case whose passport lies on the shelf, and the books of the desk that gives it out. */
final class ReadyCase {
  static final Application NUMBERED =
      Application.restore(
          BillFixture.NUMBER,
          new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
          Status.READY,
          -1,
          List.of(
              new Transition(
                  BillFixture.NUMBER,
                  1,
                  Status.IN_QUALITY,
                  Step.PASS_QUALITY,
                  Status.READY,
                  "mutu",
                  "BPN",
                  BillFixture.NOW,
                  null,
                  "0".repeat(64),
                  "0".repeat(64))));

  private ReadyCase() {}

  static HandOvers register(Map<ApplicationNumber, HandOver> lines) {
    return Wiring.port(
        HandOvers.class,
        Map.of(
            "of",
            given -> Optional.ofNullable(lines.get(given[0])),
            "keep",
            given -> lines.put(((HandOver) given[0]).application(), (HandOver) given[0]),
            "drop",
            given -> lines.remove(given[0])));
  }

  static Shelf shelf() {
    return Wiring.port(
        Shelf.class,
        Map.of("of", given -> Optional.of(ShelfPlace.numbered("BPN", 1)), "clear", given -> null));
  }
}
