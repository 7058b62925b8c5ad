package id.go.imigrasi.paspor.domain.application;

import java.util.List;

/**
 * The rows of {@link Lifecycle#OFFICE} of the opening day: what the office brings along, from files
 * that two people signed.
 */
final class LifecycleAtTheOpening {

  private LifecycleAtTheOpening() {}

  static List<Lifecycle.Row> rows() {
    return List.of(
        brought(Step.BRING_REGISTERED, Status.REGISTERED),
        brought(Step.BRING_ACCEPTED, Status.ACCEPTED),
        brought(Step.BRING_READY, Status.READY),
        brought(Step.BRING_ARCHIVED, Status.ARCHIVED));
  }

  private static Lifecycle.Row brought(Step step, Status to) {
    return Lifecycle.at(Status.DRAFT)
        .on(step)
        .by(Role.ADMINISTRATOR)
        .to(to, Requirement.REASON_IS_GIVEN);
  }
}
