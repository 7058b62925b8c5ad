package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.Contact;
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
   * @param occasion what it is about, as {@link Notice} says: told once, however often asked
   * @param details for the text's places, in the text's order: days, hours, amounts; never names
   */
  public void tell(ApplicationNumber number, NoticeKind kind, String occasion, String... details) {
    applicants
        .of(number)
        .map(Applicant::contact)
        .filter(Contact::hasEmail)
        .map(contact -> Notice.to(contact, number, kind, occasion, clock.instant(), details))
        .ifPresent(notices::add);
  }
}
