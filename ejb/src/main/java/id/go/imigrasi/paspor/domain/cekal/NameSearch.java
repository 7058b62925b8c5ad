package id.go.imigrasi.paspor.domain.cekal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds, among many listed persons, those whom an applicant's name or numbers may mean. */
public interface NameSearch {

  /** Searches these persons from now on. */
  void load(Collection<ListedPerson> persons);

  /** Some are listed otherwise from now on, or newly; nobody stands under the entries gone. */
  void change(Collection<ListedPerson> listed, Collection<String> gone);

  /** Those worth a closer look, each with the likeness of the best of their names. */
  List<Candidate> candidates(ScreeningQuestion question);

  /** One listed person beside the applicant, however little they have in common. */
  Candidate beside(ScreeningQuestion question, ListedPerson person);

  /** How alike two names are, whoever bears them. */
  NameLikeness compare(String one, ListedName other);

  /**
   * A listed person whom the applicant may be.
   *
   * @param numbers those the applicant has in common with the entry
   */
  record Candidate(ListedPerson person, NameLikeness name, Set<String> numbers) {
    public Candidate {
      numbers = Set.copyOf(numbers);
    }
  }
}
