package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;

/**
 * How it was made sure that the collector is who the papers say.
 *
 * @param passed whether it agreed
 * @param note why a comparison was not possible; asked for with {@link Method#EXCEPTION}
 */
public record Comparison(Method method, boolean passed, String note) {

  public Comparison {
    Objects.requireNonNull(method);
    note = note == null ? "" : note.strip();
    if (method == Method.EXCEPTION && note.isEmpty()) {
      throw Refused.because("handover.comparison.note-missing");
    }
    if (note.length() > 200) {
      throw Refused.because("handover.comparison.note-too-long", 200);
    }
  }

  /** What was compared. */
  public enum Method {
    FINGER,
    FACE,
    /**
     * The identity paper's photo by eye: for family and proxies, whom the office never captured.
     */
    IDENTITY_PHOTO,
    EXCEPTION
  }
}
