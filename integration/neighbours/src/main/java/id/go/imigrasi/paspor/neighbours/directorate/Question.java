package id.go.imigrasi.paspor.neighbours.directorate;

import java.time.Instant;

/**
 * What lies with the directorate to be decided: a case with its adjudicators, or an indication with
 * the cekal centre.
 *
 * @param requestId the office's, goes back with the answer
 * @param subject the application's number, or the id of the office's clearance; goes back, too
 * @param nik the applicant's; empty when the office did not say
 * @param entryId of the watch list; empty where it is about a case
 * @param due when they answer
 */
public record Question(String requestId, String subject, String nik, String entryId, Instant due) {

  boolean isAboutAnIndication() {
    return !entryId.isEmpty();
  }

  @Override
  public String toString() {
    return "Question[" + requestId + "]";
  }
}
