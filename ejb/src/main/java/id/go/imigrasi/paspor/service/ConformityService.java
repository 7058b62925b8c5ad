package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.NonConformities;
import id.go.imigrasi.paspor.domain.conformity.NonConformity;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The book of non-conformities: found at a desk, corrected, approved by somebody else. */
@Stateless
@RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "QUALITY_OFFICER", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
public class ConformityService {
  private static final int MOST = 200;

  @Inject NonConformities book;
  @Inject Casework casework;
  @Inject Callers callers;
  @Inject Clock clock;

  /** Those not closed, the oldest first. */
  public List<NonConformity> open() {
    return book.open(MOST);
  }

  public List<NonConformity> of(ApplicationNumber number) {
    return book.of(number);
  }

  /**
   * @param booklet perforated number of the book concerned; null when none is
   */
  @RolesAllowed({
    "CUSTOMER_SERVICE",
    "INTERVIEWER",
    "LOCAL_ADJUDICATOR",
    "QUALITY_OFFICER",
    "HAND_OVER_OFFICER",
    "ARCHIVIST",
    "SUPERVISOR",
    "SECTION_HEAD",
    "HEAD_OF_OFFICE",
    "DEPUTY_HEAD"
  })
  public NonConformity found(
      ApplicationNumber number, String booklet, Stage stage, Cause cause, String what) {
    casework.load(number);
    NonConformity record =
        NonConformity.found(
            number,
            booklet == null || booklet.isBlank() ? null : booklet.strip(),
            stage,
            cause,
            what,
            callers.current().id(),
            clock.instant());
    book.keep(record);
    return record;
  }

  /**
   * @param cost whole rupiah
   */
  @RolesAllowed({"SUPERVISOR", "SECTION_HEAD", "QUALITY_OFFICER"})
  public NonConformity correct(UUID id, String correction, String prevention, long cost) {
    return keep(load(id).corrected(correction, prevention, cost));
  }

  /** Agrees to the correction and closes the record. */
  @RolesAllowed({"SECTION_HEAD", "HEAD_OF_OFFICE", "DEPUTY_HEAD"})
  public NonConformity approve(UUID id) {
    return keep(load(id).approved(callers.current().id(), clock.instant()));
  }

  private NonConformity load(UUID id) {
    return book.find(id).orElseThrow(() -> Refused.because("conformity.unknown"));
  }

  private NonConformity keep(NonConformity record) {
    book.keep(record);
    return record;
  }
}
