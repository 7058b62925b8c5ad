package id.go.imigrasi.paspor.domain.applicant;

import java.time.LocalDate;
import java.util.List;

/** Synthetic people for tests: nobody of these lives. */
public final class People {

  private People() {}

  /** An adult woman of Balikpapan whose papers all agree. */
  public static Applicant siti() {
    return adult("SITI RAHMAWATI", "6471025502900001", Sex.FEMALE, LocalDate.of(1990, 2, 15));
  }

  /** An adult man of Balikpapan whose papers all agree. */
  public static Applicant budi() {
    return adult("BUDI SANTOSO", "6471011708850002", Sex.MALE, LocalDate.of(1985, 8, 17));
  }

  /** Somebody with one word for a name. */
  public static Applicant suhartini() {
    return adult("SUHARTINI", "6471045502900003", Sex.FEMALE, LocalDate.of(1990, 2, 15));
  }

  public static Applicant adult(String name, String nik, Sex sex, LocalDate birth) {
    FullName fullName = new FullName(name);
    return new Applicant(
        new Nik(nik),
        new FamilyCardNumber("6471021203150007"),
        fullName,
        PassportName.of(fullName, PassportName.USUAL_LIMIT).orElse(null),
        null,
        sex,
        new Birth("BALIKPAPAN", birth),
        CivilStatus.MARRIED,
        "WIRASWASTA",
        new Address(
            "JL CONTOH NO 7",
            "003/012",
            "KLANDASAN ULU",
            "BALIKPAPAN KOTA",
            "KOTA BALIKPAPAN",
            "KALIMANTAN TIMUR",
            "76112"),
        new Contact("081100000000", "pemohon@contoh.example"),
        new Family(Relative.named("SULAIMAN"), Relative.named("AMINAH"), null),
        List.of());
  }

  /** A child of seven on 1 June 2026, with its mother as guardian. */
  public static Applicant child() {
    Applicant grown = adult("RANI", "6471025206190004", Sex.FEMALE, LocalDate.of(2019, 6, 12));
    Guardian mother =
        new Guardian(new FullName("SITI RAHMAWATI"), siti().nik(), Guardian.Relation.MOTHER);
    return new Applicant(
        grown.nik(),
        grown.familyCard(),
        grown.fullName(),
        grown.passportName(),
        null,
        grown.sex(),
        grown.birth(),
        CivilStatus.SINGLE,
        "",
        grown.address(),
        grown.contact(),
        grown.family(),
        List.of(mother));
  }
}
