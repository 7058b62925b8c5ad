package id.go.imigrasi.paspor.domain.application;

import java.util.List;
import java.util.stream.Collectors;

/** Bad input or a step that may not be taken: nothing was changed, and the user is told why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public Refused(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::key).collect(Collectors.joining(", ")));
    this.refusals = List.copyOf(refusals);
  }

  public static Refused because(String key, Object... arguments) {
    return new Refused(List.of(Refusal.of(key, arguments)));
  }

  public List<Refusal> refusals() {
    return refusals;
  }
}
