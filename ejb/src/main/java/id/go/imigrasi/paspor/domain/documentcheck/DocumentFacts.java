package id.go.imigrasi.paspor.domain.documentcheck;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the papers make true of a case. */
public class DocumentFacts implements FactSource {
  private final RequiredDocuments required;
  private final Findings findings;
  private final FileReturns returns;
  private final ZoneId office;

  public DocumentFacts(
      RequiredDocuments required, Findings findings, FileReturns returns, ZoneId office) {
    this.required = required;
    this.findings = findings;
    this.returns = returns;
    this.office = office;
  }

  @Override
  public Set<Fact> tells() {
    return Set.of(
        Fact.ORIGINALS_COMPLETE,
        Fact.FINDING_RECORDED,
        Fact.RETURN_PERIOD_OVER,
        Fact.WITHDRAWAL_SIGNED,
        Fact.DEATH_RECORDED);
  }

  @Override
  public Set<Fact> holding(Application application, Instant now) {
    EnumSet<Fact> holding = EnumSet.noneOf(Fact.class);
    List<Finding> found = findings.of(application.number());
    LocalDate today = LocalDate.ofInstant(now, office);
    Checklist checklist = new Checklist(required.of(application.type(), today), found);
    if (checklist.isComplete()) {
      holding.add(Fact.ORIGINALS_COMPLETE);
    }
    if (!checklist.objections().isEmpty()) {
      holding.add(Fact.FINDING_RECORDED);
    }
    if (returns.open(application.number()).filter(each -> each.isOver(now)).isPresent()) {
      holding.add(Fact.RETURN_PERIOD_OVER);
    }
    if (shows(found, DocumentKind.WITHDRAWAL_LETTER)) {
      holding.add(Fact.WITHDRAWAL_SIGNED);
    }
    if (shows(found, DocumentKind.DEATH_CERTIFICATE)) {
      holding.add(Fact.DEATH_RECORDED);
    }
    return holding;
  }

  private static boolean shows(List<Finding> found, DocumentKind kind) {
    return found.stream().anyMatch(each -> each.kind() == kind && each.proves());
  }
}
