package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.InterviewForms;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What a decision rests on, seen by whoever decides: the scanned originals, each reading on record,
 * and the questions that were asked at the booth.
 */
@Stateless
@RolesAllowed("LOCAL_ADJUDICATOR")
public class EvidenceService {
  @Inject Casework casework;
  @Inject Hands hands;
  @Inject Papers papers;
  @Inject Images images;
  @Inject InterviewForms forms;
  @Inject AuditLog audit;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;

  /** The scans in the file; refused like the dossier. */
  public List<Paper> scans(ApplicationNumber number) {
    hands
        .againstReading(casework.load(number), callers.current().id())
        .ifPresent(
            refusal -> {
              throw new Refused(List.of(refusal));
            });
    return papers.of(number);
  }

  /**
   * One scan in the clear; the reading is on record.
   *
   * @param sha256 of the image
   */
  public Optional<Images.Image> scan(ApplicationNumber number, String sha256) {
    Optional<Paper> paper =
        scans(number).stream().filter(each -> each.image().sha256().equals(sha256)).findFirst();
    paper.ifPresent(
        read ->
            audit.append(
                new AuditEntry(
                    clock.instant(),
                    callers.current().id(),
                    AuditEntry.Kind.READ,
                    number.digits(),
                    read.kind().name())));
    return paper.flatMap(read -> images.find(read.image()));
  }

  /** The questions and the signs of risk that the booth works with today. */
  public InterviewForm form() {
    return forms.on(offices.own().today(clock));
  }
}
