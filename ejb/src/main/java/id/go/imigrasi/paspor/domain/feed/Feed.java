package id.go.imigrasi.paspor.domain.feed;

/**
 * Tells the directorate, in order and without loss: the event is written in the caller's
 * transaction and relayed afterwards, so that no broker can stop a counter.
 */
public interface Feed {
  void tell(FeedEvent event);
}
