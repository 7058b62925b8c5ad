package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.GroundOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.GroundsOfRejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The directorate's word on the office's cases. */
@Stateless
public class SecondAdjudicationService {
  @Inject SecondAdjudications adjudications;
  @Inject Rejections rejections;
  @Inject GroundsOfRejection grounds;
  @Inject Offices offices;
  @Inject Clock clock;

  /** What the directorate said about the case's latest round, if it was asked. */
  @RolesAllowed({"LOCAL_ADJUDICATOR", "SUPERVISOR", "SECTION_HEAD", "HEAD_OF_OFFICE", "AUDITOR"})
  public Optional<SecondAdjudication> latest(ApplicationNumber number) {
    return adjudications.latest(number);
  }

  /**
   * The directorate's answer; a repeated one changes nothing.
   *
   * @return false when nothing of that number was asked
   */
  @RolesAllowed("SYSTEM")
  public boolean answered(
      UUID request, SecondAdjudication.Decision decision, String ground, String reference) {
    Optional<SecondAdjudication> asked = adjudications.claim(request);
    asked
        .filter(waiting -> waiting.verdict().isEmpty())
        .ifPresent(waiting -> keep(waiting, decision, ground, reference));
    return asked.isPresent();
  }

  /** The centre says why; on which law it may, the office's own rows say. */
  private String law() {
    return grounds.on(offices.own().today(clock), Rejection.Level.CENTRE).stream()
        .findFirst()
        .map(GroundOfRejection::citation)
        .orElseThrow(() -> Refused.because("adjudication.ground-missing"));
  }

  private void keep(
      SecondAdjudication waiting,
      SecondAdjudication.Decision decision,
      String ground,
      String reference) {
    adjudications.save(
        waiting.answered(
            new SecondAdjudication.Verdict(decision, ground, reference, clock.instant())));
    if (decision == SecondAdjudication.Decision.REJECTED) {
      rejections.add(
          new Rejection(
              waiting.application(),
              Rejection.Level.CENTRE,
              law(),
              ground == null || ground.isBlank() ? null : ground,
              "directorate",
              clock.instant()));
    }
  }
}
