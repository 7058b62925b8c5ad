package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The person as the identity card on the counter has it, where the form was wrong. */
public class Correction implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> text = new HashMap<>();
  private Sex sex;
  private LocalDate birthDate;

  void show(Applicant person) {
    text.put("nik", person.nik().digits());
    text.put("familyCard", person.familyCard() == null ? "" : person.familyCard().digits());
    text.put("name", person.fullName().text());
    text.put("birthPlace", person.birth().place());
    sex = person.sex();
    birthDate = person.birth().date();
  }

  /** Refuses what no civil paper would say. */
  Applicant of(Applicant known) {
    String card = text.get("familyCard");
    return known.corrected(
        Nik.typed(text.get("nik")),
        card == null || card.isBlank() ? null : new FamilyCardNumber(card.strip()),
        FullName.ofCivilPaper(text.get("name")),
        sex,
        new Birth(text.get("birthPlace"), birthDate));
  }

  /** The lines of text by field. */
  public Map<String, String> getText() {
    return text;
  }

  public Sex[] getSexes() {
    return Sex.values();
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
}
