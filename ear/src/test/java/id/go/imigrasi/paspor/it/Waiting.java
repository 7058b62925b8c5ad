package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Duration;

/** A desk that waits for somebody else's answer, and tries again until it is there. */
final class Waiting {
  static final Duration LONGEST = Duration.ofSeconds(90);

  private Waiting() {}

  /** A desk that waits for an answer is refused until it is there. */
  static void soon(Part part) {
    await()
        .atMost(LONGEST)
        .ignoreExceptionsMatching(Refused.class::isInstance)
        .until(
            () -> {
              part.isDone();
              return true;
            });
  }

  /** One desk's part. */
  @FunctionalInterface
  interface Part {
    void isDone() throws Exception;
  }
}
