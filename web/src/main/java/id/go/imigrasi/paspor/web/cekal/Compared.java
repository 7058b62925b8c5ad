package id.go.imigrasi.paspor.web.cekal;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.CekalHit.Reason;
import id.go.imigrasi.paspor.web.support.Formats;
import id.go.imigrasi.paspor.web.support.Tones;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One element of an indication as the clearance desk reads it: the applicant beside the watch list.
 *
 * @param element key of the element's word
 * @param agreement 0 to 100
 */
public record Compared(String element, String stated, String listed, int agreement) {
  /** Before the way in which the birth agrees, as the office's own copy of the list tells it. */
  private static final String BIRTH = "birth.";

  static Compared of(Reason reason, Applicant applicant) {
    return new Compared(
        reason.element(), stated(reason.element(), applicant), listed(reason), reason.agreement());
  }

  private static String stated(String element, Applicant applicant) {
    if (element.startsWith(BIRTH)) {
      return Formats.day(applicant.birth().date());
    }
    return switch (element) {
      case "nik" -> Formats.grouped(applicant.nik().digits());
      case "fullName", "weakAlias" -> applicant.fullName().text();
      case "birthDate" -> Formats.day(applicant.birth().date());
      case "birthYear" -> Integer.toString(applicant.birth().date().getYear());
      case "birthPlace" -> applicant.birth().place();
      case "sex" -> Tones.wordOf(applicant.sex());
      default -> "";
    };
  }

  private static String listed(Reason reason) {
    if (reason.element().startsWith(BIRTH)) {
      return day(reason.listed());
    }
    return switch (reason.element()) {
      case "nik" -> Formats.grouped(reason.listed());
      case "birthDate" -> day(reason.listed());
      case "sex" -> sexOf(reason.listed()).map(Tones::wordOf).orElse(reason.listed());
      default -> reason.listed();
    };
  }

  /** The centre says F and M, the office's own copy of the list writes the words out. */
  static Optional<Sex> sexOf(String listed) {
    return switch (listed) {
      case "F", "FEMALE" -> Optional.of(Sex.FEMALE);
      case "M", "MALE" -> Optional.of(Sex.MALE);
      default -> Optional.empty();
    };
  }

  private static String day(String listed) {
    try {
      return Formats.day(LocalDate.parse(listed));
    } catch (DateTimeParseException onlyPartOfADate) {
      return listed;
    }
  }

  @Override
  public String toString() {
    return element + " " + agreement;
  }
}
