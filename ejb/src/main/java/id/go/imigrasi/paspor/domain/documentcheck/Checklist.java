package id.go.imigrasi.paspor.domain.documentcheck;

import java.util.List;

/** The papers that a type asks for, and what the officer found so far. */
public record Checklist(List<RequiredDocument> required, List<Finding> findings) {

  public Checklist {
    required = List.copyOf(required);
    findings = List.copyOf(findings);
  }

  /** Whether every line is proven by an original and nothing is objected to. */
  public boolean isComplete() {
    return !required.isEmpty() && missing().isEmpty() && objections().isEmpty();
  }

  /** The lines not yet proven. */
  public List<RequiredDocument> missing() {
    return required.stream().filter(line -> !line.satisfiedBy(findings)).toList();
  }

  /** The grounds to send the file back, as the letter to the applicant lists them. */
  public List<Finding> objections() {
    return findings.stream()
        .filter(Finding::isObjection)
        .filter(
            f ->
                required.stream()
                    .noneMatch(r -> r.oneOf().contains(f.kind()) && provenOtherwise(r)))
        .toList();
  }

  private boolean provenOtherwise(RequiredDocument line) {
    return line.satisfiedBy(findings);
  }
}
