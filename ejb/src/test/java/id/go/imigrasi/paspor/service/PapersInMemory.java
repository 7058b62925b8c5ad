package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.documentcheck.Obligation;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Customer Service keeps, in memory; every type needs the identity card and nothing else. */
final class PapersInMemory implements RequiredDocuments, Findings, FileReturns {
  private final Map<ApplicationNumber, Map<DocumentKind, Finding>> findings = new HashMap<>();
  private final Map<ApplicationNumber, FileReturn> returns = new LinkedHashMap<>();

  @Override
  public List<RequiredDocument> of(ApplicationType type, LocalDate day) {
    return List.of(
        new RequiredDocument(
            type,
            "identity",
            List.of(DocumentKind.IDENTITY_CARD),
            Obligation.ALWAYS,
            InForce.since(LocalDate.of(2022, 10, 12), "Permenkumham 18/2022 art. 4")));
  }

  @Override
  public List<Finding> of(ApplicationNumber application) {
    return List.copyOf(findings.getOrDefault(application, Map.of()).values());
  }

  @Override
  public void keep(ApplicationNumber application, Finding finding) {
    findings
        .computeIfAbsent(application, number -> new LinkedHashMap<>())
        .put(finding.kind(), finding);
  }

  @Override
  public Optional<FileReturn> open(ApplicationNumber application) {
    return Optional.ofNullable(returns.get(application));
  }

  @Override
  public void keep(FileReturn fileReturn) {
    returns.put(fileReturn.application(), fileReturn);
  }

  @Override
  public void close(ApplicationNumber application) {
    returns.remove(application);
  }

  @Override
  public List<FileReturn> over(Instant now, int max) {
    return returns.values().stream().filter(each -> each.isOver(now)).limit(max).toList();
  }
}
