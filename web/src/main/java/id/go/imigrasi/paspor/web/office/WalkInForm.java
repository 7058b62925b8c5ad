package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the desk types of somebody who walks in, from the identity card and the family card. */
public class WalkInForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> text = new HashMap<>();
  private Sex sex;
  private LocalDate birthDate;
  private CivilStatus civilStatus;

  /** The person as typed; refuses what no civil paper would say. */
  public Applicant applicant() {
    FullName name = FullName.ofCivilPaper(text.get("name"));
    String card = text.get("familyCard");
    return new Applicant(
        Nik.typed(text.get("nik")),
        card == null || card.isBlank() ? null : new FamilyCardNumber(card.strip()),
        name,
        PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null),
        null,
        sex,
        new Birth(text.get("birthPlace"), birthDate),
        civilStatus,
        text.get("occupation"),
        new Address(
            text.get("street"),
            text.get("neighbourhood"),
            text.get("village"),
            text.get("district"),
            text.get("regency"),
            text.get("province"),
            text.get("postcode")),
        new Contact(text.get("phone"), text.get("email"), text.get("language")),
        new Family(relative("father"), relative("mother"), null),
        List.of());
  }

  /** The passport held last, where one is named. */
  public Optional<OldPassportNumber> earlier() {
    return OldPassportNumber.typed(text.get("earlier"));
  }

  /** The lines of text by field. */
  public Map<String, String> getText() {
    return text;
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public CivilStatus[] getCivilStatuses() {
    return CivilStatus.values();
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public CivilStatus getCivilStatus() {
    return civilStatus;
  }

  public void setCivilStatus(CivilStatus civilStatus) {
    this.civilStatus = civilStatus;
  }

  private Relative relative(String field) {
    String name = text.get(field);
    return name == null || name.isBlank()
        ? null
        : new Relative(FullName.ofCivilPaper(name), "IDN", null);
  }
}
