package id.go.imigrasi.paspor.domain.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. What can be true independently is a {@link Fact}, not a status. */
public enum Status {
  DRAFT(PublicStage.REGISTERED),
  REGISTERED(PublicStage.REGISTERED),
  ARRIVED(PublicStage.AT_THE_OFFICE),
  RETURNED(PublicStage.PAPERS_MISSING),
  ACCEPTED(PublicStage.AT_THE_OFFICE),
  UNDER_EXAMINATION(PublicStage.IN_PROCESS),
  SUSPENDED(PublicStage.IN_PROCESS),
  ENROLLED(PublicStage.IN_PROCESS),
  IN_ADJUDICATION(PublicStage.IN_PROCESS),
  APPROVED(PublicStage.IN_PROCESS),
  IN_PRODUCTION(PublicStage.IN_PROCESS),
  IN_QUALITY(PublicStage.IN_PROCESS),
  READY(PublicStage.READY),
  HANDED_OVER(PublicStage.COLLECTED),
  WITHDRAWN(PublicStage.ENDED),
  LAPSED(PublicStage.ENDED),
  REJECTED(PublicStage.ENDED),
  CANCELLED(PublicStage.ENDED),
  ARCHIVED(PublicStage.ENDED);

  /** The endings: nothing more is done for the applicant; each goes to the archive. */
  public static final Set<Status> ENDINGS =
      EnumSet.of(HANDED_OVER, WITHDRAWN, LAPSED, REJECTED, CANCELLED);

  private final PublicStage publicStage;

  Status(PublicStage publicStage) {
    this.publicStage = publicStage;
  }

  public PublicStage publicStage() {
    return publicStage;
  }

  /** Whether the office still has something to do for the applicant. */
  public boolean isOpen() {
    return !ENDINGS.contains(this) && this != ARCHIVED;
  }
}
