package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.NameLikeness;
import id.go.imigrasi.paspor.domain.cekal.NameSearch;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.integration.cekal.names.NameAlignment.Agreement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** Candidates by Lucene in memory, their likeness by {@link NameAlignment}. */
@ApplicationScoped
class LuceneNameSearch implements NameSearch {
  private static final int CLOSER_LOOKS = 200;
  private static final double NOT_ALIKE = 0.5;
  private static final double WEAK = 0.05;

  private volatile NameIndex index = new NameIndex(List.of());

  @Override
  public void load(Collection<ListedPerson> persons) {
    index = new NameIndex(persons);
  }

  @Override
  public void change(Collection<ListedPerson> listed, Collection<String> gone) {
    index.change(listed, gone);
  }

  @Override
  public List<Candidate> candidates(ScreeningQuestion question) {
    List<NameForm> names = forms(question).toList();
    Set<String> numbers = numbers(question);
    Query query = NameQuery.of(names, question.birth().date(), numbers);
    List<NameAlignment> alignments = names.stream().map(NameAlignment::new).toList();
    return index
        .best(query, CLOSER_LOOKS)
        .map(each -> candidate(each.person(), each.forms(), alignments, numbers))
        .filter(each -> each.name().likeness() >= NOT_ALIKE || !each.numbers().isEmpty())
        .toList();
  }

  @Override
  public Candidate beside(ScreeningQuestion question, ListedPerson person) {
    List<NameAlignment> own = forms(question).map(NameAlignment::new).toList();
    List<NameForm> listed =
        person.names().stream().map(ListedName::text).map(NameForm::of).toList();
    return candidate(person, listed, own, numbers(question));
  }

  private static Stream<NameForm> forms(ScreeningQuestion question) {
    return Stream.concat(Stream.of(question.fullName()), question.alias().stream())
        .map(FullName::text)
        .map(NameForm::of);
  }

  private static Set<String> numbers(ScreeningQuestion question) {
    Set<String> numbers = new TreeSet<>(question.passportNumbers());
    numbers.add(question.nik().digits());
    return numbers;
  }

  private static Candidate candidate(
      ListedPerson person, List<NameForm> forms, List<NameAlignment> own, Set<String> numbers) {
    Set<String> common = new TreeSet<>(person.numbers());
    common.retainAll(numbers);
    NameLikeness best =
        IntStream.range(0, person.names().size())
            .boxed()
            .flatMap(
                i ->
                    own.stream()
                        .map(each -> likeness(each.with(forms.get(i)), person.names().get(i))))
            .max(Comparator.comparingDouble(LuceneNameSearch::worth))
            .orElseThrow();
    return new Candidate(person, best, common);
  }

  /** Of two names that agree as well, the one that the list is sure of. */
  private static double worth(NameLikeness name) {
    return name.listed().weak() ? name.likeness() - WEAK : name.likeness();
  }

  @Override
  public NameLikeness compare(String one, ListedName other) {
    return likeness(new NameAlignment(NameForm.of(one)).with(NameForm.of(other.text())), other);
  }

  private static NameLikeness likeness(Agreement agreement, ListedName listed) {
    return new NameLikeness(
        agreement.likeness(), agreement.information(), listed, agreement.told());
  }
}
