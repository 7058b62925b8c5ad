package id.go.imigrasi.paspor.domain.feed;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One thing that happened.
 *
 * @param type dotted, for example {@code application.transition}; with its version it names a
 *     schema
 * @param subject what it happened to, for example an application number
 * @param data no more personal data than the receiver needs
 */
public record FeedEvent(
    String type, int version, String subject, Instant at, Map<String, String> data) {
  public FeedEvent {
    Objects.requireNonNull(type);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(at);
    data = new TreeMap<>(data);
  }
}
