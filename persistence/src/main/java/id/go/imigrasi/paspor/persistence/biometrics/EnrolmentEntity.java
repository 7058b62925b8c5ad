package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.MissingSignature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The row of a sitting at the booth; what was taken is in {@link CaptureEntity}. */
@Entity(name = "Enrolment")
@Table(name = "ENROLMENT")
class EnrolmentEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  /** Counts every writing, so that a change of captures alone also changes the version. */
  @Column(name = "CAPTURES", nullable = false)
  private int captures;

  @Enumerated(EnumType.STRING)
  @Column(name = "NO_SIGNATURE", length = 20)
  private MissingSignature noSignature;

  protected EnrolmentEntity() {}

  EnrolmentEntity(BiometricEnrolment enrolment) {
    application = enrolment.application().digits();
    write(enrolment);
  }

  void write(BiometricEnrolment enrolment) {
    captures++;
    noSignature = enrolment.noSignature().orElse(null);
  }

  long version() {
    return version;
  }

  MissingSignature noSignature() {
    return noSignature;
  }
}
