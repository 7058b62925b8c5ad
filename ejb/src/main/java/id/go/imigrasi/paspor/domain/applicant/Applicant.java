package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The person an application is for, as the form and the civil papers say; every application keeps
 * its own copy, because people move, marry and change their names.
 *
 * @param familyCard null for whoever has none yet
 * @param passportName the name on the data page; null until officer and applicant shortened a long
 *     one
 * @param alias another name by which the person is known; null when there is none
 * @param occupation as the family card has it
 * @param guardians the parents or guardians of a child; empty for an adult
 */
public record Applicant(
    Nik nik,
    FamilyCardNumber familyCard,
    FullName fullName,
    PassportName passportName,
    FullName alias,
    Sex sex,
    Birth birth,
    CivilStatus civilStatus,
    String occupation,
    Address address,
    Contact contact,
    Family family,
    List<Guardian> guardians) {
  /** From this age a person applies alone. Permenkumham 18/2022 art. 2A. */
  public static final int ADULT = 17;

  public Applicant {
    Objects.requireNonNull(nik);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(sex);
    Objects.requireNonNull(birth);
    Objects.requireNonNull(civilStatus);
    Objects.requireNonNull(address);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(family);
    occupation = occupation == null ? "" : occupation.strip();
    guardians = List.copyOf(guardians);
  }

  /** Adult before passport law: seventeen, or married before it. */
  public boolean isAdultOn(LocalDate day) {
    return birth.ageOn(day) >= ADULT || civilStatus.everMarried();
  }

  /** What has to be looked at but is no ground to refuse: Dukcapil decides. */
  public List<Refusal> warnings() {
    List<Refusal> found = new ArrayList<>();
    if (!nik.birthDateAgrees(birth.date())) {
      found.add(Refusal.of("applicant.nik.other-birth-date"));
    }
    if (!nik.sexAgrees(sex)) {
      found.add(Refusal.of("applicant.nik.other-sex"));
    }
    if (passportName == null) {
      found.add(Refusal.of("applicant.passport-name.to-shorten"));
    }
    return List.copyOf(found);
  }

  public Optional<PassportName> nameOnPassport() {
    return Optional.ofNullable(passportName);
  }

  /**
   * The same person as the identity card has it where the form was wrong. A changed name is set
   * anew for the passport; null, where it has to be shortened, as at the registration.
   */
  public Applicant corrected(
      Nik number, FamilyCardNumber card, FullName name, Sex stated, Birth born) {
    return new Applicant(
        number,
        card,
        name,
        name.equals(fullName)
            ? passportName
            : PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null),
        alias,
        stated,
        born,
        civilStatus,
        occupation,
        address,
        contact,
        family,
        guardians);
  }

  public Applicant withContact(Contact corrected) {
    return new Applicant(
        nik,
        familyCard,
        fullName,
        passportName,
        alias,
        sex,
        birth,
        civilStatus,
        occupation,
        address,
        corrected,
        family,
        guardians);
  }

  public Applicant withPassportName(PassportName name) {
    return new Applicant(
        nik,
        familyCard,
        fullName,
        Objects.requireNonNull(name),
        alias,
        sex,
        birth,
        civilStatus,
        occupation,
        address,
        contact,
        family,
        guardians);
  }

  /** With the parents of whom the registration said nothing; what it said stays. */
  public Applicant withParents(Relative father, Relative mother) {
    Family known =
        new Family(
            family.father() == null ? father : family.father(),
            family.mother() == null ? mother : family.mother(),
            family.spouse());
    return new Applicant(
        nik,
        familyCard,
        fullName,
        passportName,
        alias,
        sex,
        birth,
        civilStatus,
        occupation,
        address,
        contact,
        known,
        guardians);
  }

  @Override
  public String toString() {
    return "Applicant[" + nik + "]";
  }
}
