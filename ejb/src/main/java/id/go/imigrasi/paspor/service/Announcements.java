package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * How every desk writes to a citizen: a row in the deciding transaction, sent after it. Whoever
 * gave no address gets nothing.
 */
@Dependent
public class Announcements {
  private final Applicants applicants;
  private final Notices notices;
  private final Clock clock;

  @Inject
  public Announcements(Applicants applicants, Notices notices, Clock clock) {
    this.applicants = applicants;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * @param details for the text's places, in the text's order: days, hours, amounts; never names
   */
  public void tell(ApplicationNumber number, NoticeKind kind, String... details) {
    applicants
        .of(number)
        .filter(applicant -> applicant.contact().hasEmail())
        .ifPresent(
            applicant ->
                notices.add(
                    Notice.to(
                        applicant.contact().email(),
                        "id",
                        number,
                        kind,
                        clock.instant(),
                        details)));
  }
}
