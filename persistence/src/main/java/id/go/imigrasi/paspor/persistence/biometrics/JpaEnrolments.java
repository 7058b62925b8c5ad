package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sittings at the booth as rows; pictures and templates lie encrypted in IMAGE. */
@Dependent
class JpaEnrolments implements Enrolments {
  private static final String PHOTO = "PHOTO";
  private static final String SIGNATURE = "SIGNATURE";

  private final EntityManager em;

  @Inject
  JpaEnrolments(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<BiometricEnrolment> find(ApplicationNumber application) {
    return Optional.ofNullable(em.find(EnrolmentEntity.class, application.digits()))
        .map(row -> BiometricEnrolment.restore(application, row.version(), kept(application, row)));
  }

  @Override
  public void save(BiometricEnrolment enrolment) {
    String number = enrolment.application().digits();
    EnrolmentEntity row = em.find(EnrolmentEntity.class, number);
    if (row == null) {
      em.persist(new EnrolmentEntity(enrolment));
    } else if (row.version() != enrolment.version()) {
      throw Refused.because("application.stale");
    } else {
      row.write(enrolment);
    }
    enrolment.photo().ifPresent(photo -> em.merge(new CaptureEntity(number, PHOTO, photo)));
    writeSignature(number, enrolment);
    enrolment
        .fingers()
        .forEach((finger, press) -> em.merge(new CaptureEntity(number, finger.name(), press)));
    enrolment
        .missing()
        .forEach((finger, reason) -> em.merge(new CaptureEntity(number, finger.name(), reason)));
    flush();
  }

  private void writeSignature(String number, BiometricEnrolment enrolment) {
    enrolment
        .signature()
        .ifPresentOrElse(
            signature -> em.merge(new CaptureEntity(number, SIGNATURE, signature)),
            () -> remove(new CaptureEntity.Key(number, SIGNATURE)));
  }

  private void remove(CaptureEntity.Key key) {
    CaptureEntity row = em.find(CaptureEntity.class, key);
    if (row != null) {
      em.remove(row);
    }
  }

  private void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("application.stale");
    }
  }

  private BiometricEnrolment.Kept kept(ApplicationNumber application, EnrolmentEntity row) {
    Capture photo = null;
    Capture signature = null;
    Map<FingerPosition, Capture> fingers = new EnumMap<>(FingerPosition.class);
    Map<FingerPosition, MissingFinger> missing = new EnumMap<>(FingerPosition.class);
    for (CaptureEntity capture : captures(application)) {
      switch (capture.subject()) {
        case PHOTO -> photo = capture.capture();
        case SIGNATURE -> signature = capture.capture();
        default -> {
          FingerPosition finger = FingerPosition.valueOf(capture.subject());
          if (capture.missing() == null) {
            fingers.put(finger, capture.capture());
          } else {
            missing.put(finger, capture.missing());
          }
        }
      }
    }
    return new BiometricEnrolment.Kept(photo, signature, row.noSignature(), fingers, missing);
  }

  private List<CaptureEntity> captures(ApplicationNumber application) {
    return em.createQuery(
            "select c from Capture c where c.key.application = :number", CaptureEntity.class)
        .setParameter("number", application.digits())
        .getResultList();
  }
}
