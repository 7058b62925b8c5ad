package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.neighbours.people.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who does not exist and plays an applicant.
 *
 * @param father whose NIK stands on a child's form; null for an adult
 */
record Player(Person person, Person father) {
  private static final int ADULT = 17;

  boolean isChildOn(LocalDate day) {
    return person.ageOn(day) < ADULT;
  }

  long seed() {
    return person.seed();
  }

  FullName name() {
    return FullName.ofCivilPaper(person.name());
  }

  /** Whether the civil papers, the office and the data page write the name alike. */
  static boolean hasPlainName(Person person) {
    FullName name = FullName.ofCivilPaper(person.name());
    return name.text().equals(person.name()) && name.fits(PassportName.USUAL_LIMIT);
  }

  /** What this person writes on the form. */
  Applicant applicant() {
    return new Applicant(
        new Nik(person.nik()),
        new FamilyCardNumber(person.familyCard()),
        name(),
        PassportName.of(name(), PassportName.USUAL_LIMIT).orElse(null),
        null,
        person.woman() ? Sex.FEMALE : Sex.MALE,
        new Birth(person.birthPlace(), person.birthDate()),
        "KAWIN".equals(person.maritalStatus()) ? CivilStatus.MARRIED : CivilStatus.SINGLE,
        person.occupation(),
        address(),
        new Contact(person.phone(), person.email()),
        family(),
        guardians());
  }

  private Address address() {
    return new Address(
        person.address(),
        person.rt() + "/" + person.rw(),
        "KELURAHAN CONTOH",
        person.district(),
        "BALIKPAPAN",
        "KALIMANTAN TIMUR",
        "");
  }

  private Family family() {
    String fatherName = father == null ? person.father() : father.name();
    return new Family(relative(fatherName), relative(person.mother()), null);
  }

  private static Relative relative(String name) {
    return Relative.named(FullName.ofCivilPaper(name).text());
  }

  private List<Guardian> guardians() {
    return father == null
        ? List.of()
        : List.of(
            new Guardian(
                FullName.ofCivilPaper(father.name()),
                new Nik(father.nik()),
                Guardian.Relation.FATHER));
  }

  @Override
  public String toString() {
    return "Player[synthetic]";
  }
}
