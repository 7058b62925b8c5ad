package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Tells the agency, through the directorate's line, that a passport was refused because of its ban:
 * by the entry and the agency's own decision, neither name nor number of the application. The
 * letter of the same content is {@code LetterKind.EXIT_BAN_NOTICE}.
 */
@Dependent
public class ExitBanReport implements AfterStep {
  private final Clearances clearances;
  private final Feed feed;

  @Inject
  public ExitBanReport(Clearances clearances, Feed feed) {
    this.clearances = clearances;
    this.feed = feed;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() == Step.REJECT_FOR_EXIT_BAN) {
      clearances.of(application.number()).stream()
          .filter(each -> each.isConfirmed(WatchList.EXIT_BAN))
          .map(each -> report(each, application, transition))
          .forEach(feed::tell);
    }
  }

  /** A case that is rejected again is reported with the same id: it is the same refusal. */
  private static FeedEvent report(
      Clearance clearance, Application application, Transition transition) {
    WatchListEntry entry = clearance.hit().entry();
    return new FeedEvent(
        "exit-ban.enforced",
        1,
        entry.entryId(),
        transition.at(),
        Map.of(
            "reportId", clearance.id().toString(),
            "office", application.filing().office(),
            "entryId", entry.entryId(),
            "agency", entry.requestingAgency(),
            "decisionNumber", entry.decisionNumber()));
  }
}
