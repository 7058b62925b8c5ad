package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.service.CaseFileService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The head of a case as every desk shows it.
 *
 * @param number 16 digits
 * @param name full name as on the passport
 * @param photo address of the photo inside the web application, or null for initials
 * @param product name of the product in words, may be null
 * @param stage a status for officers, a public stage for everybody else
 * @param since when the case came into this step; null shows no clock
 * @param standard how long the step may take; null shows the clock alone
 * @param daysLeft working days until the promised day, negative when late; null shows none
 */
public record CaseHeader(
    String number,
    String name,
    String photo,
    ApplicationType type,
    String product,
    Enum<?> stage,
    Instant since,
    Duration standard,
    Integer daysLeft,
    List<Flag> flags) {

  /**
   * Something to be seen at once: priority, same day, a confirmed hit.
   *
   * @param key bundle key
   * @param tone good, warn, bad, info or quiet
   * @param icon class of PrimeIcons, for example {@code pi-bolt}
   */
  public record Flag(String key, String tone, String icon) {}

  public CaseHeader {
    flags = flags == null ? List.of() : List.copyOf(flags);
  }

  /** The head of this case file; product and clock are added with the withs. */
  public static CaseHeader of(CaseFileService.CaseFile file) {
    Application application = file.application();
    return new CaseHeader(
        application.number().digits(),
        name(file.applicant()),
        application.last(Step.ENROL).isPresent() ? Portraits.of(application.number()) : null,
        application.type(),
        null,
        application.status(),
        file.since(),
        null,
        file.daysLeft().orElse(null),
        application.filing().sameDay()
            ? List.of(new Flag("flag.same-day", "info", "pi-bolt"))
            : List.of());
  }

  private static String name(Applicant applicant) {
    return applicant.passportName() == null
        ? applicant.fullName().text()
        : applicant.passportName().text();
  }

  public CaseHeader withPhoto(String address) {
    return new CaseHeader(
        number, name, address, type, product, stage, since, standard, daysLeft, flags);
  }

  public CaseHeader withProduct(String words) {
    return new CaseHeader(
        number, name, photo, type, words, stage, since, standard, daysLeft, flags);
  }

  public CaseHeader withClock(Instant began, Duration allowed, Integer left) {
    return new CaseHeader(number, name, photo, type, product, stage, began, allowed, left, flags);
  }

  public CaseHeader withFlags(List<Flag> shown) {
    return new CaseHeader(
        number, name, photo, type, product, stage, since, standard, daysLeft, shown);
  }

  /** Late is bad, the last day is a warning. */
  public String promiseTone() {
    return daysLeft == null || daysLeft > 1 ? "quiet" : daysLeft < 0 ? "bad" : "warn";
  }

  @Override
  public String toString() {
    return number + " " + stage;
  }
}
