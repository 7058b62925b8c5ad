package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The row of a passport that this office made. */
@Entity(name = "Passport")
@Table(name = "PASSPORT")
class PassportEntity {
  @Id
  @Column(name = "PASSPORT_NUMBER", length = 9)
  private String number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "ISSUED_ON", nullable = false)
  private LocalDate issuedOn;

  @Column(name = "EXPIRES_ON", nullable = false)
  private LocalDate expiresOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS", nullable = false, length = 20)
  private PassportStatus status;

  @Column(name = "STATUS_SINCE", nullable = false)
  private Instant since;

  @Column(name = "GROUND", length = 400)
  private String ground;

  protected PassportEntity() {}

  PassportEntity(Passport passport) {
    number = passport.number();
    application = passport.application().digits();
    issuedOn = passport.issuedOn();
    expiresOn = passport.expiresOn();
    write(passport);
  }

  void write(Passport passport) {
    status = passport.status();
    since = passport.since();
    ground = passport.ground();
  }

  Passport restore() {
    return new Passport(
        number, new ApplicationNumber(application), issuedOn, expiresOn, status, since, ground);
  }
}
