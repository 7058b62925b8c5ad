package id.go.imigrasi.paspor.persistence.passport;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the hand-over desk did with one old passport. */
@Entity(name = "OldPassportAct")
@Table(name = "OLD_PASSPORT_ACT")
class OldPassportActEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", length = 20, nullable = false)
  private OldPassportAct.Outcome outcome;

  @Column(name = "DOCUMENT_NUMBER", length = 40)
  private String number;

  @Column(name = "WORDS", length = 200)
  private String words;

  @Column(name = "OFFICER", length = 80, nullable = false)
  private String officer;

  @Column(name = "DONE_AT", nullable = false)
  private Instant at;

  protected OldPassportActEntity() {}

  OldPassportActEntity(OldPassportAct act) {
    application = act.application().digits();
    outcome = act.outcome();
    number = act.number();
    words = act.words();
    officer = act.officer();
    at = act.at();
  }

  OldPassportAct restore() {
    return new OldPassportAct(
        new ApplicationNumber(application), outcome, number, words, officer, at);
  }
}
