package id.go.imigrasi.paspor.persistence.applicant;

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
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** The row of an applicant; the family is in {@link RelativeEntity}. */
@Entity(name = "Applicant")
@Table(name = "APPLICANT")
class ApplicantEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "NIK", nullable = false, length = 16)
  private String nik;

  @Column(name = "FAMILY_CARD", length = 16)
  private String familyCard;

  @Column(name = "FULL_NAME", nullable = false, length = 60)
  private String fullName;

  @Column(name = "PASSPORT_NAME", length = 38)
  private String passportName;

  @Column(name = "ALIAS_NAME", length = 60)
  private String alias;

  @Enumerated(EnumType.STRING)
  @Column(name = "SEX", nullable = false, length = 6)
  private Sex sex;

  @Column(name = "BIRTH_PLACE", nullable = false, length = 40)
  private String birthPlace;

  @Column(name = "BIRTH_DATE", nullable = false)
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "CIVIL_STATUS", nullable = false, length = 10)
  private CivilStatus civilStatus;

  @Column(name = "OCCUPATION", length = 80)
  private String occupation;

  @Column(name = "STREET", nullable = false, length = 120)
  private String street;

  @Column(name = "NEIGHBOURHOOD", length = 10)
  private String neighbourhood;

  @Column(name = "VILLAGE", length = 60)
  private String village;

  @Column(name = "DISTRICT", length = 60)
  private String district;

  @Column(name = "REGENCY", length = 60)
  private String regency;

  @Column(name = "PROVINCE_NAME", length = 60)
  private String province;

  @Column(name = "POSTCODE", length = 5)
  private String postcode;

  @Column(name = "PHONE", length = 16)
  private String phone;

  @Column(name = "EMAIL", length = 254)
  private String email;

  @Column(name = "LANGUAGE", nullable = false, length = 2)
  private String language;

  protected ApplicantEntity() {}

  ApplicantEntity(ApplicationNumber number, Applicant applicant) {
    application = number.digits();
    nik = applicant.nik().digits();
    familyCard = applicant.familyCard() == null ? null : applicant.familyCard().digits();
    fullName = applicant.fullName().text();
    passportName = applicant.nameOnPassport().map(PassportName::text).orElse(null);
    alias = applicant.alias() == null ? null : applicant.alias().text();
    sex = applicant.sex();
    birthPlace = applicant.birth().place();
    birthDate = applicant.birth().date();
    civilStatus = applicant.civilStatus();
    occupation = applicant.occupation();
    phone = applicant.contact().phone();
    email = applicant.contact().email();
    language = applicant.contact().language();
    write(applicant.address());
  }

  private void write(Address address) {
    street = address.street();
    neighbourhood = address.neighbourhood();
    village = address.village();
    district = address.district();
    regency = address.regency();
    province = address.province();
    postcode = address.postcode();
  }

  Applicant restore(Family family, List<Guardian> guardians) {
    return new Applicant(
        new Nik(nik),
        familyCard == null ? null : new FamilyCardNumber(familyCard),
        new FullName(fullName),
        passportName == null ? null : new PassportName(passportName),
        alias == null ? null : new FullName(alias),
        sex,
        new Birth(birthPlace, birthDate),
        civilStatus,
        occupation,
        new Address(street, neighbourhood, village, district, regency, province, postcode),
        new Contact(phone, email, language),
        family,
        guardians);
  }
}
