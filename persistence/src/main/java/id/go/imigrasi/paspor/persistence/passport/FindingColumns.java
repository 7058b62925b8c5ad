package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.LiveElsewhere;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The columns of one thing the register found: a passport, or an application alive elsewhere. */
@Embeddable
class FindingColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", nullable = false, length = 20)
  private Kind kind;

  @Column(name = "DOCUMENT_NUMBER", nullable = false, length = 40)
  private String number;

  @Column(name = "PRODUCT", length = 40)
  private String product;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS", length = 20)
  private PassportStatus status;

  @Column(name = "HOLDER_NAME", length = 160)
  private String holderName;

  @Column(name = "SINCE_DAY", nullable = false)
  private LocalDate since;

  @Column(name = "EXPIRES_ON")
  private LocalDate expiresOn;

  @Column(name = "OFFICE", length = 40)
  private String office;

  /** What was found. */
  enum Kind {
    PASSPORT,
    LIVE_ELSEWHERE
  }

  protected FindingColumns() {}

  FindingColumns(EarlierPassport passport) {
    kind = Kind.PASSPORT;
    number = passport.number();
    product = passport.product();
    status = passport.status();
    holderName = passport.holderName();
    since = passport.issuedOn();
    expiresOn = passport.expiresOn();
    office = passport.issuingOffice();
  }

  FindingColumns(LiveElsewhere live) {
    kind = Kind.LIVE_ELSEWHERE;
    number = live.number();
    since = live.since();
    office = live.office();
  }

  boolean isPassport() {
    return kind == Kind.PASSPORT;
  }

  EarlierPassport passport() {
    return new EarlierPassport(number, product, status, holderName, since, expiresOn, office);
  }

  LiveElsewhere live() {
    return new LiveElsewhere(office, number, since);
  }
}
