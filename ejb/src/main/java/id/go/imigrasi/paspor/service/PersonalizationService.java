package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationMachine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The print operator's desk: reserves a book, orders the passport and takes the station's answers.
 * Book, order, step and message are one transaction.
 */
@Stateless
@RolesAllowed("PRINT_OPERATOR")
public class PersonalizationService {
  private static final int MOST = 50;

  @Inject private Applications applications;
  @Inject private Casework casework;
  @Inject private PassportDrafts drafts;
  @Inject private Booklets booklets;
  @Inject private PersonalizationOrders orders;
  @Inject private Station station;
  @Inject private StationMachine machine;
  @Inject private RestoreFindings restored;
  @Inject private Offices offices;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** How long the station may be silent before it is asked. */
  @Inject
  @ConfigProperty(name = "paspor.personalization.patience", defaultValue = "PT10M")
  private String patience;

  /** Approved cases of the operator's location, the oldest first. */
  public List<WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.APPROVED), here(), first, max);
  }

  private String here() {
    return offices.behindTheCountersOf(callers.current().location());
  }

  /** Orders on the way and lately finished, the newest first. */
  @RolesAllowed({"PRINT_OPERATOR", "SUPERVISOR", "OPERATOR"})
  public List<PersonalizationOrder> recent(int most) {
    return orders.recent(most);
  }

  /**
   * Starts the production.
   *
   * @param version the row version the operator saw
   */
  public PersonalizationOrder request(ApplicationNumber number, long version) {
    requireReconciled();
    Actor operator = callers.current();
    Application application = casework.load(number);
    Booklet booklet =
        booklets.reserve(
            number,
            drafts.product(application).blank(),
            operator.location(),
            Signatures.alone(operator.id(), clock.instant()));
    casework.take(number, version, Step.START_PRODUCTION, operator, null);
    PersonalizationOrder order = drafts.order(application, booklet);
    orders.add(order, askAgain(clock.instant()));
    station.order(order);
    return order;
  }

  /**
   * Takes an answer; one that tells nothing new changes nothing. After a restore a last word has to
   * wait until two people have looked for the blanks: the station repeats it when it is asked.
   *
   * @return whether it told anything new
   */
  @RolesAllowed({"STATION", "SYSTEM"})
  public boolean receive(StationAnswer answer) {
    PersonalizationOrder order =
        orders
            .claim(answer.requestId())
            .orElseThrow(() -> Refused.because("personalization.order.unknown"));
    if (!order.tellsMore(answer) || answer.state().isLast() && !restored.open().isEmpty()) {
      return false;
    }
    PersonalizationOrder told = order.with(answer);
    orders.save(told, askAgain(clock.instant()));
    if (told.state().isLast()) {
      finish(told, callers.current());
    }
    return true;
  }

  /**
   * Whether the office has had its last word of an order: what is still on its way to a station is
   * left, for another one may have made it.
   */
  @RolesAllowed({"STATION", "SYSTEM"})
  public boolean isOver(UUID requestId) {
    return orders.find(requestId).filter(order -> order.state().isLast()).isPresent();
  }

  /**
   * The operator saw at the machine that the blank is lost: jammed, torn, the chip dumb. The
   * station ends the order; its answer books the blank as spoilt and the case may be ordered again.
   */
  public void spoilt(UUID requestId, SpoilCause cause) {
    if (cause == null || cause == SpoilCause.CASE_ENDED) {
      throw Refused.because("booklet.cause.missing");
    }
    if (requestId == null) {
      throw Refused.because("personalization.order.unknown");
    }
    machine.spoilt(requestId, cause);
  }

  /** The station does not know an order that was given: it is given again, as it was. */
  @RolesAllowed({"STATION", "SYSTEM"})
  public void giveAgain(UUID requestId) {
    if (!restored.open().isEmpty()) {
      return;
    }
    orders.find(requestId).filter(order -> !order.state().isLast()).ifPresent(station::order);
  }

  /** After a restore a blank in the drawer may be a passport already. */
  private void requireReconciled() {
    int open = restored.open().size();
    if (open > 0) {
      throw Refused.because("personalization.restored", open);
    }
  }

  /** Asks the station about orders it has been silent on; how many. */
  @RolesAllowed({"SYSTEM", "PRINT_OPERATOR"})
  public int askAboutSilentOrders() {
    Instant now = clock.instant();
    List<PersonalizationOrder> silent = orders.claimSilent(now, MOST);
    silent.forEach(order -> ask(order, now));
    return silent.size();
  }

  /** What waited for something that is there now is not left waiting for its next question. */
  @RolesAllowed({"STATION", "SYSTEM"})
  public void askAboutOrdersThatWait() {
    Instant now = clock.instant();
    orders.claimSilent(askAgain(now), MOST).stream()
        .filter(PersonalizationOrder::isHeldUp)
        .forEach(order -> ask(order, now));
  }

  private Instant askAgain(Instant now) {
    return now.plus(Duration.parse(patience));
  }

  private void ask(PersonalizationOrder order, Instant now) {
    station.ask(order.requestId());
    orders.save(order, askAgain(now));
  }

  private void finish(PersonalizationOrder order, Actor system) {
    if (casework.load(order.application()).status() != Status.IN_PRODUCTION) {
      finishForNobody(order, system);
      return;
    }
    switch (order.state()) {
      case DONE -> {
        booklets.move(movement(order, BookletStep.USE, system));
        casework.take(order.application(), Step.COMPLETE_PRODUCTION, system, null);
      }
      case SPOILT -> {
        booklets.move(movement(order, BookletStep.SPOIL, system).because(order.latest().cause()));
        backToApproved(order, system, order.latest().cause().name());
      }
      default -> {
        booklets.move(movement(order, BookletStep.RELEASE, system));
        backToApproved(order, system, order.latest().reason());
      }
    }
  }

  /** The case ended while the station was at work: what it made is spoilt. */
  private void finishForNobody(PersonalizationOrder order, Actor system) {
    booklets.move(
        order.latest().usesUpTheBlank()
            ? movement(order, BookletStep.SPOIL, system).because(SpoilCause.CASE_ENDED)
            : movement(order, BookletStep.RELEASE, system));
  }

  private void backToApproved(PersonalizationOrder order, Actor system, String reason) {
    casework.take(order.application(), Step.SPOIL_IN_PRODUCTION, system, reason);
  }

  /** The operator who ordered the passport answers for the book beside the station. */
  private StockMovement movement(PersonalizationOrder order, BookletStep step, Actor system) {
    String operator =
        casework.load(order.application()).lastDoneBy(Step.START_PRODUCTION).orElse("");
    Booklet booklet =
        booklets.find(order.booklet()).orElseThrow(() -> Refused.because("booklet.unknown"));
    return StockMovement.of(
            BookletRange.of(order.booklet()),
            step,
            new Signatures(system.id(), operator, clock.instant()),
            booklet.location())
        .toDrawer(booklet.drawer())
        .forApplication(order.application());
  }
}
