package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.cekal.Clearance;
import id.go.imigrasi.paspor.domain.cekal.ScreeningQuestion;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks the centre, through the directorate's line and within the caller's transaction, whether an
 * applicant is the person of an entry. The message goes by the clearance's own id: whoever looks
 * after the queues reads no case's number.
 */
@Dependent
public class ClearanceRequests {
  static final String TYPE = "clearance.requested";

  private final ScreenedPeople people;
  private final Offices offices;
  private final Feed feed;
  private final Clock clock;

  @Inject
  public ClearanceRequests(ScreenedPeople people, Offices offices, Feed feed, Clock clock) {
    this.people = people;
    this.offices = offices;
    this.feed = feed;
    this.clock = clock;
  }

  /** The question that is open; asked again, it carries the same number. */
  void send(Clearance clearance) {
    Instant now = clock.instant();
    Map<String, String> data = new TreeMap<>();
    data.put("requestId", clearance.question().orElseThrow().toString());
    data.put("office", offices.own().code());
    data.put("applicationNumber", clearance.application().digits());
    data.put("entryId", clearance.hit().entry().entryId());
    data.put("opinion", clearance.progress().opinion());
    people.about(clearance.application()).ifPresent(person -> data.putAll(stated(person)));
    feed.tell(new FeedEvent(TYPE, 1, clearance.id().toString(), now, data));
  }

  private static Map<String, String> stated(ScreeningQuestion person) {
    Map<String, String> data = new TreeMap<>();
    data.put("nik", person.nik().digits());
    data.put("fullName", person.fullName().text());
    person.alias().ifPresent(alias -> data.put("alias", alias.text()));
    data.put("sex", String.valueOf(person.sex().mrz()));
    data.put("birthPlace", person.birth().place());
    data.put("birthDate", person.birth().date().toString());
    data.put("passportNumbers", String.join(",", person.passportNumbers()));
    return data;
  }
}
