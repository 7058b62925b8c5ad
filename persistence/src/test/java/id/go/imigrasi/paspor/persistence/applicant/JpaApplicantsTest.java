package id.go.imigrasi.paspor.persistence.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaApplicantsTest {

  @Test
  void bringsAnAdultAndAChildBackAsTheyWere() {
    ApplicationNumber first = number(1);
    ApplicationNumber second = number(2);
    keep(first, People.siti());
    keep(second, People.child());

    assertThat(find(first)).isEqualTo(People.siti());
    assertThat(find(second)).isEqualTo(People.child());
  }

  @Test
  void findsWhoeverHasThisNameAndBirthDate() {
    FullName name = new FullName("CANDRA KIRANA TUNGGAL");
    LocalDate birth = LocalDate.of(1991, 7, 3);
    keep(number(71), People.adult(name.text(), "6471024307910001", Sex.FEMALE, birth));
    keep(number(72), People.adult(name.text(), "6471034307910002", Sex.FEMALE, birth));
    keep(number(73), People.adult(name.text(), "6471034407910003", Sex.FEMALE, birth.plusDays(1)));

    List<ApplicationNumber> found =
        Database.in(em -> new JpaApplicants(em).applicationsOf(name, birth, 20));
    assertThat(found).containsExactly(number(72), number(71));
    List<ApplicationNumber> one =
        Database.in(em -> new JpaApplicants(em).applicationsOf(name, birth, 1));
    assertThat(one).hasSize(1);
  }

  @Test
  void takesThePartsThatNobodyStatedAsEmpty() {
    Applicant bare =
        new Applicant(
            new Nik("6471025502900009"),
            null,
            new FullName("SUHARTINI"),
            null,
            null,
            Sex.FEMALE,
            new Birth("BALIKPAPAN", LocalDate.of(1990, 2, 15)),
            CivilStatus.SINGLE,
            "",
            new Address("JL CONTOH", "", "", "", "", "", ""),
            new Contact("", ""),
            Family.unknown(),
            List.of());
    keep(number(3), bare);

    assertThat(find(number(3))).isEqualTo(bare);
  }

  @Test
  void replacesTheWholePersonWhenKeptAgain() {
    keep(number(4), People.child());
    keep(number(4), People.budi().withPassportName(new PassportName("B SANTOSO")));

    assertThat(find(number(4)).guardians()).isEmpty();
    assertThat(find(number(4)).passportName().text()).isEqualTo("B SANTOSO");
  }

  @Test
  void findsEverythingThatOnePersonEverFiled() {
    Applicant person =
        People.adult("RANI", "6471025502920011", Sex.FEMALE, LocalDate.of(1992, 2, 15));
    keep(number(5), person);
    keep(number(6), person);

    assertThat(
            Database.<List<ApplicationNumber>>in(
                em -> new JpaApplicants(em).applicationsOf(person.nik())))
        .containsExactly(number(6), number(5));
  }

  private static void keep(ApplicationNumber number, Applicant applicant) {
    Database.run(em -> new JpaApplicants(em).keep(number, applicant));
  }

  private static Applicant find(ApplicationNumber number) {
    return Database.in(em -> new JpaApplicants(em).of(number)).orElseThrow();
  }

  private static ApplicationNumber number(int running) {
    return ApplicationNumber.issue("2110", LocalDate.of(2026, 1, 5), running);
  }
}
