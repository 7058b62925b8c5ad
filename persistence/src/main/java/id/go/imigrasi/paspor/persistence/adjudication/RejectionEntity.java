package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
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

/** One ground of rejection; never changed. */
@Entity(name = "Rejection")
@Table(name = "REJECTION")
class RejectionEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rejection")
  @SequenceGenerator(name = "rejection", sequenceName = "REJECTION_SEQ", allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "REJECTION_LEVEL", nullable = false, length = 20)
  private Rejection.Level level;

  @Column(name = "GROUND", nullable = false, length = 200)
  private String ground;

  @Column(name = "WORDS", length = 1000)
  private String words;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "RECORDED_AT", nullable = false)
  private Instant recordedAt;

  protected RejectionEntity() {}

  RejectionEntity(Rejection rejection) {
    application = rejection.application().digits();
    level = rejection.level();
    ground = rejection.ground();
    words = rejection.words();
    officer = rejection.officer();
    recordedAt = rejection.at();
  }

  Rejection restore() {
    return new Rejection(
        new ApplicationNumber(application), level, ground, words, officer, recordedAt);
  }
}
