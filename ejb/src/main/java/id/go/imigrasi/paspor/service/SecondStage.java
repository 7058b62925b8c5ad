package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends every case that comes into adjudication to the directorate's adjudicators too (verifikasi
 * tahap dua), unless the setting says that the office decides alone.
 */
@Dependent
public class SecondStage implements AfterStep {
  private final SecondAdjudications adjudications;
  private final Applicants applicants;
  private final Feed feed;
  private final Clock clock;
  private final boolean asked;

  @Inject
  public SecondStage(
      SecondAdjudications adjudications,
      Applicants applicants,
      Feed feed,
      Clock clock,
      @ConfigProperty(name = "paspor.adjudication.second-stage", defaultValue = "true")
          boolean asked) {
    this.adjudications = adjudications;
    this.applicants = applicants;
    this.feed = feed;
    this.clock = clock;
    this.asked = asked;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() != Step.SUBMIT_TO_ADJUDICATION) {
      return;
    }
    Instant now = clock.instant();
    if (asked) {
      SecondAdjudication question = SecondAdjudication.asked(application.number(), now);
      adjudications.save(question);
      feed.tell(event(application, question));
    } else {
      adjudications.save(SecondAdjudication.notNeeded(application.number(), now));
    }
  }

  private FeedEvent event(Application application, SecondAdjudication question) {
    Map<String, String> data = new TreeMap<>();
    data.put("requestId", question.id().toString());
    data.put("office", application.filing().office());
    data.put("type", application.type().name());
    data.put("product", application.filing().product());
    applicants
        .of(application.number())
        .ifPresent(applicant -> data.put("nik", applicant.nik().digits()));
    return new FeedEvent(
        "adjudication.requested", 1, application.number().digits(), question.at(), data);
  }
}
