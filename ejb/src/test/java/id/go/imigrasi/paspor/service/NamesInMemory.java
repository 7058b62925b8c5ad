package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.NameLikeness;
import id.go.imigrasi.paspor.domain.cekal.NameSearch;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whoever is listed under the very name of the applicant. */
final class NamesInMemory implements NameSearch {
  private static final double RARE = 30;

  int loads;
  int changed;
  private List<ListedPerson> listed = List.of();

  @Override
  public void load(Collection<ListedPerson> persons) {
    listed = List.copyOf(persons);
    loads++;
  }

  @Override
  public void change(Collection<ListedPerson> news, Collection<String> gone) {
    Set<String> others =
        news.stream().map(each -> each.entry().entryId()).collect(Collectors.toSet());
    listed =
        Stream.concat(
                listed.stream()
                    .filter(each -> !others.contains(each.entry().entryId()))
                    .filter(each -> !gone.contains(each.entry().entryId())),
                news.stream())
            .toList();
    changed += news.size() + gone.size();
  }

  List<ListedPerson> listed() {
    return listed;
  }

  List<String> names() {
    return listed.stream().map(each -> each.entry().fullName()).toList();
  }

  @Override
  public List<Candidate> candidates(ScreeningQuestion question) {
    return listed.stream()
        .filter(person -> person.entry().fullName().equals(question.fullName().text()))
        .map(person -> beside(question, person))
        .toList();
  }

  @Override
  public Candidate beside(ScreeningQuestion question, ListedPerson person) {
    return new Candidate(
        person, compare(question.fullName().text(), person.names().get(0)), Set.of());
  }

  @Override
  public NameLikeness compare(String one, ListedName other) {
    return new NameLikeness(one.equals(other.text()) ? 1 : 0, RARE, other, List.of());
  }
}
