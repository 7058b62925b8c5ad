package id.go.imigrasi.paspor.domain.opening;

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
import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.time.LocalDate;
import java.util.List;

/** Reads the columns that tell who the applicant is. */
final class BroughtPerson {

  private BroughtPerson() {}

  /** Null when a cell is at fault. */
  static Applicant read(Cells cells) {
    Nik nik = cells.read("nik", Nik::typed);
    FullName name = cells.read("name", FullName::ofCivilPaper);
    PassportName shorter =
        cells.given("passport_name", PassportName::new).orElseGet(() -> usual(name));
    FamilyCardNumber card = cells.given("family_card", FamilyCardNumber::new).orElse(null);
    Sex sex = cells.word("sex", Sex.class);
    LocalDate day = cells.day("birth_date");
    Birth birth = day == null ? null : birth(cells, day);
    CivilStatus civil = cells.word("civil_status", CivilStatus.class);
    cells.read("street", text -> text);
    Address address = cells.made("street", () -> address(cells));
    Contact contact = contact(cells);
    return cells.sound()
        ? new Applicant(
            nik,
            card,
            name,
            shorter,
            null,
            sex,
            birth,
            civil,
            cells.text("occupation"),
            address,
            contact,
            Family.unknown(),
            List.of())
        : null;
  }

  private static PassportName usual(FullName name) {
    return name == null ? null : PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null);
  }

  private static Birth birth(Cells cells, LocalDate day) {
    return cells.read("birth_place", place -> new Birth(place, day));
  }

  private static Address address(Cells cells) {
    return new Address(
        cells.text("street"),
        cells.text("neighbourhood"),
        cells.text("village"),
        cells.text("district"),
        cells.text("regency"),
        cells.text("province"),
        cells.text("postcode"));
  }

  private static Contact contact(Cells cells) {
    cells.given("phone", phone -> new Contact(phone, ""));
    cells.given("email", email -> new Contact("", email));
    return cells.sound() ? new Contact(cells.text("phone"), cells.text("email")) : null;
  }
}
