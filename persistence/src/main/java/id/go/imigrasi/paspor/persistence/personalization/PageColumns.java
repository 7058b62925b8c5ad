package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The data page and its zone within the row of an order. */
@Embeddable
class PageColumns {
  @Column(name = "DOCUMENT_TYPE", nullable = false, length = 2)
  private String documentType;

  @Column(name = "HOLDER_NAME", nullable = false, length = 38)
  private String name;

  @Column(name = "NATIONALITY", nullable = false, length = 3)
  private String nationality;

  @Column(name = "ISSUING_STATE", nullable = false, length = 3)
  private String issuingState;

  @Enumerated(EnumType.STRING)
  @Column(name = "SEX", nullable = false, length = 10)
  private Sex sex;

  @Column(name = "BIRTH_PLACE", nullable = false, length = 40)
  private String birthPlace;

  @Column(name = "BIRTH_DATE", nullable = false)
  private LocalDate birthDate;

  @Column(name = "ISSUED_ON", nullable = false)
  private LocalDate issued;

  @Column(name = "EXPIRES_ON", nullable = false)
  private LocalDate expires;

  @Column(name = "ISSUING_OFFICE", nullable = false, length = 40)
  private String issuingOffice;

  @Column(name = "REGISTRATION_NUMBER", length = 20)
  private String registrationNumber;

  @Column(name = "PERSONAL_NUMBER", length = 20)
  private String personalNumber;

  @Column(name = "MRZ_UPPER", nullable = false, length = 44)
  private String upper;

  @Column(name = "MRZ_LOWER", nullable = false, length = 44)
  private String lower;

  protected PageColumns() {}

  PageColumns(DataPage page, Mrz mrz) {
    documentType = page.documentType();
    name = page.name().text();
    nationality = page.nationality();
    issuingState = page.issuingState();
    sex = page.sex();
    birthPlace = page.birth().place();
    birthDate = page.birth().date();
    issued = page.issued();
    expires = page.expires();
    issuingOffice = page.issuingOffice();
    registrationNumber = page.registrationNumber();
    personalNumber = page.personalNumber();
    upper = mrz.upper();
    lower = mrz.lower();
  }

  DataPage page(BookletNumber number) {
    return new DataPage(
        documentType,
        number,
        new PassportName(name),
        nationality,
        issuingState,
        sex,
        new Birth(birthPlace, birthDate),
        issued,
        expires,
        issuingOffice,
        registrationNumber,
        personalNumber);
  }

  Mrz mrz() {
    return new Mrz(upper, lower);
  }
}
