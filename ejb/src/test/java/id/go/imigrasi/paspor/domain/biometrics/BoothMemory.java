package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Images, enrolments and duplicate searches in memory, for tests of whoever uses them. */
public final class BoothMemory implements Images, Enrolments {
  private final Map<UUID, Image> images = new HashMap<>();
  private final Map<ApplicationNumber, BiometricEnrolment> enrolments = new HashMap<>();
  private final Map<ApplicationNumber, DuplicateCheck> checks = new HashMap<>();

  @Override
  public ImageRef keep(byte[] clear, String mediaType) {
    ImageRef reference = new ImageRef(UUID.randomUUID(), "00".repeat(32));
    images.put(reference.id(), new Image(clear, mediaType));
    return reference;
  }

  @Override
  public Optional<Image> find(ImageRef reference) {
    return Optional.ofNullable(images.get(reference.id()));
  }

  @Override
  public void erase(ImageRef reference) {
    images.remove(reference.id());
  }

  @Override
  public Optional<BiometricEnrolment> find(ApplicationNumber application) {
    return Optional.ofNullable(enrolments.get(application));
  }

  @Override
  public void save(BiometricEnrolment enrolment) {
    enrolments.put(enrolment.application(), enrolment);
  }

  public DuplicateChecks duplicates() {
    return new DuplicateChecks() {
      @Override
      public Optional<DuplicateCheck> find(ApplicationNumber application) {
        return Optional.ofNullable(checks.get(application));
      }

      @Override
      public void save(DuplicateCheck check) {
        checks.put(check.application(), check);
      }

      @Override
      public List<DuplicateCheck> claimDue(Instant now, int max) {
        return in(DuplicateCheck.State.WAITING).stream()
            .filter(check -> check.waiting().isDue(now))
            .limit(max)
            .toList();
      }

      @Override
      public List<DuplicateCheck> suspects(int max) {
        return in(DuplicateCheck.State.SUSPECT).stream().limit(max).toList();
      }

      @Override
      public long waiting() {
        return in(DuplicateCheck.State.WAITING).size();
      }
    };
  }

  private List<DuplicateCheck> in(DuplicateCheck.State state) {
    return checks.values().stream().filter(check -> check.state() == state).toList();
  }
}
