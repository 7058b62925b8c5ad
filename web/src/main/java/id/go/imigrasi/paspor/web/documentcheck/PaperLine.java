package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.documentcheck.Checklist;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Obligation;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import java.io.Serializable;
import java.util.List;

/** A line of the checklist on the screen: which paper lies there, and what is wrong with it. */
public class PaperLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String requirement;
  private final List<DocumentKind> kinds;
  private final boolean always;
  private final String source;
  private DocumentKind kind;
  private Finding.Verdict verdict;
  private String remark;

  private PaperLine(RequiredDocument required) {
    requirement = required.requirement();
    kinds = required.oneOf();
    always = required.obligation() == Obligation.ALWAYS;
    source = required.inForce().source();
    kind = kinds.get(0);
  }

  /** The lines of the checklist with what was found so far. */
  public static List<PaperLine> of(Checklist checklist) {
    return checklist.required().stream()
        .map(required -> new PaperLine(required).found(checklist.findings()))
        .toList();
  }

  private PaperLine found(List<Finding> findings) {
    findings.stream().filter(each -> kinds.contains(each.kind())).forEach(this::show);
    return this;
  }

  private void show(Finding finding) {
    kind = finding.kind();
    verdict = finding.verdict();
    remark = finding.remark();
  }

  public boolean isDecided() {
    return verdict != null;
  }

  public String getRequirement() {
    return requirement;
  }

  public List<DocumentKind> getKinds() {
    return kinds;
  }

  public boolean isAlways() {
    return always;
  }

  public String getSource() {
    return source;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public Finding.Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Finding.Verdict verdict) {
    this.verdict = verdict;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
