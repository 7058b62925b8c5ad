package id.go.imigrasi.paspor.domain.biometrics;

import java.util.Objects;

/**
 * The minutiae of one finger in the matcher's own form: personal data like the picture itself.
 *
 * @param bytes only the matcher that made them can read them
 */
public record FingerTemplate(FingerPosition position, byte[] bytes) {
  public FingerTemplate {
    Objects.requireNonNull(position);
    Objects.requireNonNull(bytes);
  }

  @Override
  public String toString() {
    return "FingerTemplate[" + position + "]";
  }
}
