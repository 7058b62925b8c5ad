package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.adjudication.Assignments;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which case lies in whose hand, in memory, with the same contract as the rows. */
final class AssignmentsInMemory implements Assignments {
  private final Map<ApplicationNumber, Assignment> open = new HashMap<>();
  private final Map<ApplicationNumber, Set<String>> conflicted = new HashMap<>();
  private final Map<String, List<Instant>> declined = new HashMap<>();

  @Override
  public void standInLine() {
    // one thread in memory
  }

  @Override
  public void give(Assignment assignment) {
    if (open.putIfAbsent(assignment.application(), assignment) != null) {
      throw Refused.because("adjudication.assignment.taken");
    }
  }

  @Override
  public Optional<Assignment> open(ApplicationNumber application) {
    return Optional.ofNullable(open.get(application));
  }

  @Override
  public Optional<Assignment> inHandOf(String officer) {
    return open.values().stream()
        .filter(each -> each.officer().equals(officer))
        .min(Comparator.comparing(Assignment::at));
  }

  @Override
  public void end(ApplicationNumber application, Assignment.End how, String reason, Instant at) {
    Assignment ended = open.remove(application);
    if (ended != null && how == Assignment.End.CONFLICT) {
      conflicted.computeIfAbsent(application, key -> new HashSet<>()).add(ended.officer());
      declined.computeIfAbsent(ended.officer(), key -> new ArrayList<>()).add(at);
    }
  }

  @Override
  public long conflictsOf(String officer, Instant since) {
    return declined.getOrDefault(officer, List.of()).stream()
        .filter(at -> !at.isBefore(since))
        .count();
  }

  @Override
  public Set<String> conflicted(ApplicationNumber application) {
    return conflicted.getOrDefault(application, Set.of());
  }
}
