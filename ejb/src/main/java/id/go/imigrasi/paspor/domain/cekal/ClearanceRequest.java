package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.UUID;

/**
 * The office's question whether its applicant is the person of an entry.
 *
 * @param id the same again when the question is repeated, so that it is counted once
 * @param opinion what the two officers found
 */
public record ClearanceRequest(
    UUID id,
    ApplicationNumber application,
    String entryId,
    ScreeningQuestion person,
    String opinion) {
  @Override
  public String toString() {
    return "ClearanceRequest[" + id + "]";
  }
}
