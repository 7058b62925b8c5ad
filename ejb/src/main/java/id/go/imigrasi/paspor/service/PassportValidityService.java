package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.feed.Inbox;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.AgencyToken;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an external agency may ask: whether a passport number is valid today. */
@Stateless
@RolesAllowed("AGENCY")
public class PassportValidityService {
  private static final String SOURCE = "agency-token";

  @Inject private Passports passports;
  @Inject private Inbox inbox;
  @Inject private Offices offices;
  @Inject private AuditLog audit;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Takes a token in.
   *
   * @param created null when it does not say
   * @throws Refused {@code passport.token.*} when it was taken before, is old or malformed
   */
  public void takeToken(String nonce, Instant created) {
    AgencyToken token = new AgencyToken(callers.current().id(), nonce, created);
    token.mustBeFresh(clock.instant());
    if (!inbox.isFirst(SOURCE, token.key())) {
      throw Refused.because("passport.token.used");
    }
  }

  /** Empty when this office never made such a passport. */
  public Optional<PassportStatus> statusOf(String number) {
    LocalDate today = offices.own().today(clock);
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.READ,
            number,
            "passport validity"));
    return passports.find(number).map(passport -> passport.statusOn(today));
  }
}
