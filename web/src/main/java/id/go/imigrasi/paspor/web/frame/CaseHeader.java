package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Transition;
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

  /** The head of this application with what it knows itself; the rest is added with the withs. */
  public static CaseHeader of(Application application, String name) {
    return new CaseHeader(
        application.number().digits(),
        name,
        null,
        application.type(),
        null,
        application.status(),
        application.latest().map(Transition::at).orElse(null),
        null,
        null,
        application.filing().sameDay()
            ? List.of(new Flag("flag.same-day", "info", "pi-bolt"))
            : List.of());
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

  /** Working days to the promised day or since it; null where none is promised. */
  public Integer daysFromPromise() {
    return daysLeft == null ? null : Math.abs(daysLeft);
  }

  @Override
  public String toString() {
    return number + " " + stage;
  }
}
