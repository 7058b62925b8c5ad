package id.go.imigrasi.paspor.neighbours.control;

import java.time.Duration;
import java.util.Objects;

/**
 * Where one stand-in's switch stands.
 *
 * @param delay how long a slow answer takes
 */
public record Setting(Behaviour behaviour, Duration delay) {
  static final Setting WELL = new Setting(Behaviour.WELL, Duration.ofSeconds(20));

  public Setting {
    Objects.requireNonNull(behaviour);
    Objects.requireNonNull(delay);
  }
}
