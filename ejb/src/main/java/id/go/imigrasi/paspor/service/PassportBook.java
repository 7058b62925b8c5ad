package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * The one way in which a passport's status is changed: in the office's own register, which answers
 * the agencies, and by a message to the directorate's, in the same transaction.
 */
@Dependent
public class PassportBook {
  /** Tells the centre's register what a passport is worth from now on. */
  static final String CHANGED = "passport.status";

  private final Passports passports;
  private final Feed feed;
  private final Offices offices;

  @Inject
  public PassportBook(Passports passports, Feed feed, Offices offices) {
    this.passports = passports;
    this.feed = feed;
    this.offices = offices;
  }

  /**
   * @param why the ground with its law, or the step that brought it about; null when it is valid
   */
  public void change(Passport passport, PassportStatus next, String why, Instant at) {
    Passport changed = passport.became(next, why, at);
    passports.save(changed);
    tell(passport.number(), next, at);
  }

  /**
   * The same for a passport that another office made: only the centre keeps it, and tells its
   * office, the agencies and the SLTD.
   */
  public void changeElsewhere(String number, PassportStatus next, Instant at) {
    tell(number, next, at);
  }

  private void tell(String number, PassportStatus status, Instant at) {
    feed.tell(
        new FeedEvent(
            CHANGED,
            1,
            number,
            at,
            Map.of(
                "office", offices.own().code(),
                "passport", number,
                "status", status.name(),
                "since", at.toString())));
  }
}
