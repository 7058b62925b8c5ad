package id.go.imigrasi.paspor.neighbours.directorate;

import java.time.Instant;

/**
 * A case that lies with the directorate's adjudicators.
 *
 * @param requestId the office's, goes back with the answer
 * @param number the application's
 * @param nik the applicant's; empty when the office did not say
 * @param due when they answer
 */
public record Question(String requestId, String number, String nik, Instant due) {
  @Override
  public String toString() {
    return "Question[" + requestId + "]";
  }
}
