package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportFate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the book of old passports; never changed. */
@Entity(name = "OldPassport")
@Table(name = "OLD_PASSPORT")
class OldPassportEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oldPassport")
  @SequenceGenerator(name = "oldPassport", sequenceName = "OLD_PASSPORT_SEQ", allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", length = 16, nullable = false)
  private String application;

  @Column(name = "SEQUENCE_NUMBER", nullable = false)
  private int sequence;

  @Column(name = "DOCUMENT_NUMBER", length = 40)
  private String number;

  @Column(name = "HELD", nullable = false)
  private boolean held;

  @Enumerated(EnumType.STRING)
  @Column(name = "FATE", length = 20, nullable = false)
  private OldPassportFate fate;

  @Column(name = "OFFICER", length = 80, nullable = false)
  private String officer;

  @Column(name = "DECIDED_AT", nullable = false)
  private Instant at;

  protected OldPassportEntity() {}

  OldPassportEntity(OldPassport entry) {
    application = entry.application().digits();
    sequence = entry.sequence();
    number = entry.number();
    held = entry.held();
    fate = entry.fate();
    officer = entry.officer();
    at = entry.at();
  }

  OldPassport restore() {
    return new OldPassport(
        new ApplicationNumber(application), sequence, number, held, fate, officer, at);
  }
}
