package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.util.List;
import java.util.Objects;

/**
 * One line of the checklist of a type: what has to be proven, and which papers prove it.
 *
 * @param requirement name of the line in the message bundle, for example {@code identity}
 * @param oneOf any one of these papers is enough
 * @param inForce since when, and the article that asks for it
 */
public record RequiredDocument(
    ApplicationType type,
    String requirement,
    List<DocumentKind> oneOf,
    Obligation obligation,
    InForce inForce) {

  public RequiredDocument {
    Objects.requireNonNull(type);
    Objects.requireNonNull(requirement);
    Objects.requireNonNull(obligation);
    Objects.requireNonNull(inForce);
    oneOf = List.copyOf(oneOf);
    if (oneOf.isEmpty()) {
      throw new IllegalArgumentException("a requirement names at least one paper");
    }
  }

  /** Proven by a paper in order, or said not to concern this applicant. */
  boolean satisfiedBy(List<Finding> findings) {
    List<Finding> mine = findings.stream().filter(f -> oneOf.contains(f.kind())).toList();
    if (mine.stream().anyMatch(f -> f.verdict() == Finding.Verdict.DOUBTFUL)) {
      return false;
    }
    boolean proven = mine.stream().anyMatch(Finding::proves);
    boolean asked = mine.stream().anyMatch(f -> f.verdict() == Finding.Verdict.MISSING);
    return proven || obligation == Obligation.WHEN_IT_APPLIES && !asked;
  }
}
