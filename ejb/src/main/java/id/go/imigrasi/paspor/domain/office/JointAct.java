package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import java.util.Set;

/**
 * What two people do together, and who may be the second of them. Doc 9303-2 §4.3 (blank books are
 * issued, counted and destroyed by two); Perdirjen IMI-1868.PR.08.01/2010. Which posts those are in
 * a kanim no source says: they are the ones that answer for the blanks or for the folders.
 */
public enum JointAct {
  /** Every movement and count of blank books. */
  BLANKS(
      Refusal.of("office.second.not-blanks"),
      Role.BOOKLET_CUSTODIAN,
      Role.PRINT_OPERATOR,
      Role.SUPERVISOR,
      Role.SECTION_HEAD),
  /** Looking for a blank that the station used up after the moment a restore went back to. */
  RESTORED_BLANK(Refusal.of("personalization.restored.supervisor"), Role.SUPERVISOR),
  /** Shredding or burning folders under an approved list. */
  FOLDERS(
      Refusal.of("archive.destruction.witness"),
      Role.ARCHIVIST,
      Role.SUPERVISOR,
      Role.SECTION_HEAD),
  /**
   * Another threshold or band of whom the machine calls alike: who answers for what the desks are
   * shown signs beside the administrator.
   */
  MATCHING_RULES(
      Refusal.of("matching.rule.second"), Role.SECTION_HEAD, Role.DEPUTY_HEAD, Role.HEAD_OF_OFFICE);

  private final Refusal notEntitled;
  private final Set<Role> seconds;

  JointAct(Refusal notEntitled, Role... seconds) {
    this.notEntitled = notEntitled;
    this.seconds = Set.of(seconds);
  }

  public boolean maySecond(Officer officer) {
    return officer.active() && officer.roles().stream().anyMatch(seconds::contains);
  }

  /** Why an officer without one of these posts may not sign. */
  public Refusal notEntitled() {
    return notEntitled;
  }
}
