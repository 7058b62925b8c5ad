package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.Neighbours.Standing;
import id.go.imigrasi.paspor.domain.Neighbours.State;
import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.ProvisionalScreening;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityStanding;
import id.go.imigrasi.paspor.domain.notice.Notices;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one case waits for from outside, read from the rows by which the office asks; only the
 * newest question of a kind counts.
 */
@Dependent
class AwaitedAnswers {
  @Inject Applications applications;
  @Inject IdentityChecks identity;
  @Inject CekalChecks cekal;
  @Inject Clearances clearances;
  @Inject DuplicateChecks duplicates;
  @Inject RegisterChecks register;
  @Inject CentralSearches central;
  @Inject Bills bills;
  @Inject SecondAdjudications adjudications;
  @Inject PersonalizationOrders orders;
  @Inject Notices notices;
  @Inject Neighbours neighbours;
  @Inject ReplicaLimit limit;
  @Inject Clock clock;

  List<Awaited> of(ApplicationNumber number) {
    return Stream.of(
            money(number), checks(number), adjudication(number), production(number), mail(number))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Awaited> money(ApplicationNumber number) {
    return bills.of(number).stream()
        .map(Bill::status)
        .flatMap(
            status ->
                switch (status) {
                  case RAISED -> Stream.of(What.BILLING_CODE);
                  case UNPAID -> Stream.of(What.PAYMENT).filter(what -> isAway(what.of()));
                  default -> Stream.empty();
                })
        .map(what -> new Awaited(what, null, 0));
  }

  private boolean isAway(Neighbour neighbour) {
    return neighbours.standings().contains(new Standing(neighbour, State.AWAY));
  }

  private Stream<Awaited> checks(ApplicationNumber number) {
    return Stream.of(
            IdentityStanding.newest(identity.of(number))
                .filter(check -> check.answer().isEmpty())
                .limit(1)
                .map(check -> awaited(What.IDENTITY, check.waiting())),
            lists(number),
            duplicates.find(number).stream()
                .filter(check -> !check.isClear())
                .map(AwaitedAnswers::duplicateSearch),
            register.of(number).stream()
                .limit(1)
                .filter(check -> check.answer().isEmpty())
                .map(check -> awaited(What.EARLIER_PASSPORTS, check.waiting())),
            central.find(number).stream()
                .filter(CentralSearch::isAwaited)
                .map(search -> awaited(What.DUPLICATE_SEARCH, search.waiting())))
        .flatMap(each -> each);
  }

  private Stream<Awaited> lists(ApplicationNumber number) {
    Optional<CekalCheck> newest = cekal.of(number).stream().findFirst();
    List<Clearance> looked = clearances.of(number);
    return Stream.of(
            newest.filter(check -> check.answer().isEmpty()).stream().map(this::watchList),
            looked.stream()
                .filter(clearance -> clearance.state() == ClearanceState.AT_THE_CENTRE)
                .flatMap(clearance -> clearance.waiting().stream())
                .limit(1)
                .map(waiting -> awaited(What.CLEARANCE, waiting)),
            newest.stream().flatMap(check -> indications(check, looked)))
        .flatMap(each -> each);
  }

  /** What the office's own clearance desk has not cleared, as it has nobody else's word on it. */
  private Stream<Awaited> indications(CekalCheck newest, List<Clearance> looked) {
    Optional<Application> application = applications.find(newest.application());
    List<Clearance> passed =
        looked.stream().filter(each -> application.filter(each::letsPass).isPresent()).toList();
    List<CekalHit> open = newest.uncleared(passed, limit.age(), clock.instant()).orElse(List.of());
    return looked.stream()
        .filter(clearance -> clearance.state() != ClearanceState.AT_THE_CENTRE)
        .filter(clearance -> open.stream().anyMatch(clearance::isAbout))
        .limit(1)
        .map(clearance -> new Awaited(What.INDICATION, clearance.since(), 0));
  }

  private static Awaited duplicateSearch(DuplicateCheck check) {
    return check.waiting() == null
        ? new Awaited(What.DUPLICATES, check.answeredAt(), 0)
        : awaited(What.DUPLICATES, check.waiting());
  }

  /** What the copy answered is not told, only that it is used: as of everybody else. */
  private Awaited watchList(CekalCheck check) {
    Awaited.Copy copy = limit.usable(check, clock.instant()).map(this::copy).orElse(null);
    return new Awaited(What.WATCH_LIST, check.waiting().since(), check.waiting().attempts(), copy);
  }

  private Awaited.Copy copy(ProvisionalScreening used) {
    Duration age = Duration.between(used.listAsOf(), clock.instant());
    return new Awaited.Copy(used.screening().listVersion(), used.listAsOf(), age, limit.age());
  }

  private Stream<Awaited> adjudication(ApplicationNumber number) {
    return adjudications.latest(number).stream()
        .filter(question -> question.asked() && question.verdict().isEmpty())
        .map(question -> new Awaited(What.SECOND_ADJUDICATION, question.at(), 0));
  }

  private Stream<Awaited> production(ApplicationNumber number) {
    return orders.latestOf(number).stream()
        .filter(order -> !order.state().isLast())
        .map(order -> new Awaited(asked(order), order.since(), 0));
  }

  private static What asked(PersonalizationOrder order) {
    return order.state() == StationState.ACCEPTED ? What.CHIP_SIGNATURE : What.PRODUCTION;
  }

  private Stream<Awaited> mail(ApplicationNumber number) {
    return notices.of(number).stream()
        .filter(notice -> notice.sentAt() == null && notice.dueAt() != null)
        .filter(notice -> notice.attempts() > 0)
        .limit(1)
        .map(notice -> new Awaited(What.LETTER, null, notice.attempts()));
  }

  private static Awaited awaited(What what, Waiting waiting) {
    return new Awaited(what, waiting.since(), waiting.attempts());
  }
}
