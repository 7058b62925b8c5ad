package id.go.imigrasi.paspor.domain.archive;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;
import java.util.Set;

/**
 * Why a folder of the dispatch book stays behind.
 *
 * @param lacking the papers that are not in it; none where the folder itself is missing
 */
public record Shortfall(Kind kind, Set<FilePaper> lacking) {

  public Shortfall {
    Objects.requireNonNull(kind);
    lacking = Set.copyOf(lacking);
    if ((kind == Kind.INCOMPLETE) == lacking.isEmpty()) {
      throw Refused.because("archive.shortfall.unnamed");
    }
  }

  /** The book names it and nobody brought it. */
  public static Shortfall missing() {
    return new Shortfall(Kind.MISSING, Set.of());
  }

  public static Shortfall without(Set<FilePaper> lacking) {
    return new Shortfall(Kind.INCOMPLETE, lacking);
  }

  /** What is wrong. */
  public enum Kind {
    MISSING,
    INCOMPLETE
  }
}
