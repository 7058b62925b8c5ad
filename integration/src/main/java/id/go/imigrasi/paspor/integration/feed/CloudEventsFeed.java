package id.go.imigrasi.paspor.integration.feed;

import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.feed.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** Writes events as CloudEvents 1.0 (JSON event format) into the outbox. */
@Dependent
class CloudEventsFeed implements Feed {
  private static final String TYPE_PREFIX = "id.go.imigrasi.paspor.";

  private final Outbox outbox;

  @Inject
  CloudEventsFeed(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void tell(FeedEvent event) {
    outbox.add(
        new Outbox.Message(
            event.type(), event.version(), event.subject(), event.at(), envelope(event)));
  }

  static String envelope(FeedEvent event) {
    JsonObjectBuilder data = Json.createObjectBuilder();
    event.data().forEach(data::add);
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("source", "urn:paspor:office:" + event.data().getOrDefault("office", "unknown"))
        .add("type", TYPE_PREFIX + event.type() + ".v" + event.version())
        .add("subject", event.subject())
        .add("time", event.at().toString())
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }
}
