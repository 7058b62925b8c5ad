package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.DecidedHit;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.NameSearch;
import id.go.imigrasi.paspor.domain.cekal.ReplicaEntries;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The indications that two officers or the centre have decided, each compared anew: the applicant
 * as the form states him beside the entry as the copy of the list has it, or as it was shown then.
 */
@Dependent
class DecidedHits {
  private final Clearances clearances;
  private final ScreenedPeople people;
  private final ReplicaEntries entries;
  private final NameSearch search;

  @Inject
  DecidedHits(
      Clearances clearances, ScreenedPeople people, ReplicaEntries entries, NameSearch search) {
    this.clearances = clearances;
    this.people = people;
    this.entries = entries;
    this.search = search;
  }

  /** The newest ones; nobody whose file is gone. */
  List<DecidedHit> newest(int max) {
    List<Clearance> settled = clearances.settled(max);
    Map<String, ListedPerson> listed = listed(settled);
    return settled.stream().map(each -> hit(each, listed)).flatMap(Optional::stream).toList();
  }

  private Map<String, ListedPerson> listed(List<Clearance> settled) {
    Set<String> named =
        settled.stream().map(each -> each.hit().entry().entryId()).collect(Collectors.toSet());
    return entries.of(named).stream()
        .collect(Collectors.toMap(person -> person.entry().entryId(), Function.identity()));
  }

  private Optional<DecidedHit> hit(Clearance decided, Map<String, ListedPerson> listed) {
    ListedPerson person =
        Optional.ofNullable(listed.get(decided.hit().entry().entryId()))
            .orElseGet(decided.hit().entry()::person);
    return people
        .about(decided.application())
        .map(applicant -> compared(applicant, person, decided.state() == ClearanceState.CONFIRMED));
  }

  private DecidedHit compared(ScreeningQuestion applicant, ListedPerson person, boolean meant) {
    return new DecidedHit(applicant, search.beside(applicant, person), meant);
  }
}
