package id.go.imigrasi.paspor.domain.biometrics;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One capture that was kept.
 *
 * @param image the picture in {@link Images}
 * @param template of a finger, also in {@link Images}; null for photo and signature
 * @param by login of the officer at the booth
 */
public record Capture(
    ImageRef image, ImageRef template, CaptureQuality quality, Instant at, String by) {
  public Capture {
    Objects.requireNonNull(image);
    Objects.requireNonNull(quality);
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
  }

  public Optional<ImageRef> minutiae() {
    return Optional.ofNullable(template);
  }
}
