package id.go.imigrasi.paspor.domain.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All applications of the office. */
public interface Applications {

  Optional<Application> find(ApplicationNumber number);

  /**
   * Keeps a new application or the transitions taken since it was loaded.
   *
   * @throws Refused {@code application.stale} when somebody else changed it meanwhile, {@code
   *     application.exists} when the number is taken
   */
  void save(Application application);

  /** The next number of the office's day; numbers are never given twice. */
  ApplicationNumber nextNumber(String office, LocalDate day);

  /** What lies on a desk: the oldest first. */
  List<WorkItem> waiting(Set<Status> statuses, String location, int first, int max);

  /**
   * Who has registered at a location and not come yet, but Dukcapil or the passport register has
   * said something of that may speak against it: the oldest first.
   */
  List<WorkItem> doubted(String location, int max);

  /**
   * The next page of all that lies there, of all locations, the oldest first: whoever goes through
   * everything starts each page behind the last line of the page before, so that nothing is passed
   * over while cases come and go.
   *
   * @param after the last line of the page before; null for the first page
   */
  List<WorkItem> waitingAfter(Status status, WorkItem after, int max);

  /**
   * All that stands there, of all locations, each with its history and with what may put the
   * applicant first.
   */
  List<Standing> standing(Status status);

  /** The same of one order of events, whatever the location. */
  List<WorkItem> waiting(Procedure order, Set<Status> statuses, int max);

  long count(Set<Status> statuses, String location);

  /** How many cases of these products stand there, of all locations, without endorsements. */
  long countOf(Set<String> products, Set<Status> statuses);

  /**
   * A case with what its urgency is computed from.
   *
   * @param fullName of the applicant; empty while none is kept
   * @param born empty while no applicant is kept
   * @param prioritised whether a number of the priority lane was given at the information desk
   */
  record Standing(
      Application application, String fullName, Optional<LocalDate> born, boolean prioritised) {
    @Override
    public String toString() {
      return application.toString();
    }
  }

  /**
   * One line of a worklist.
   *
   * @param since when it came into its status
   */
  record WorkItem(
      ApplicationNumber number,
      String fullName,
      ApplicationType type,
      String product,
      boolean sameDay,
      Status status,
      Instant since,
      long version) {
    @Override
    public String toString() {
      return number + " " + status;
    }
  }
}
