package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The finished file of a case bound into one PDF/A-3 with its papers inside.
 *
 * @param bundle where it lies encrypted, and its SHA-256
 * @param enclosures how many papers it holds
 * @param record number of the record under which it was destroyed, null while it is there
 */
public record DigitalFile(
    ApplicationNumber application, ImageRef bundle, int enclosures, Instant madeAt, String record) {

  public DigitalFile {
    Objects.requireNonNull(application);
    Objects.requireNonNull(bundle);
    Objects.requireNonNull(madeAt);
  }

  /** How it stands in the audit log, whose seals the directorate keeps: the hash of the whole. */
  public String anchor() {
    return "digital file sha256=" + bundle.sha256() + " enclosures=" + enclosures;
  }

  /** The bundle is gone with the paper; its hash stays. */
  public DigitalFile destroyed(String under) {
    return new DigitalFile(application, bundle, enclosures, madeAt, Objects.requireNonNull(under));
  }

  public Optional<String> destroyedUnder() {
    return Optional.ofNullable(record);
  }
}
