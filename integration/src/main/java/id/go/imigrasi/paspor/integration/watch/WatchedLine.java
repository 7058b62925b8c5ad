package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Stands outside the circuit breaker and tells the watch how each question ended. */
@Watched(Neighbour.DUKCAPIL)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
class WatchedLine {
  private final NeighbourWatch watch;
  private final Clock clock;

  @Inject
  WatchedLine(NeighbourWatch watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  @AroundInvoke
  Object ask(InvocationContext question) throws Exception {
    Instant asked = clock.instant();
    Object answer;
    try {
      answer = question.proceed();
    } catch (Unreachable away) {
      watch.away(away.neighbour());
      throw away;
    }
    watch.answered(neighbour(question), Duration.between(asked, clock.instant()));
    return answer;
  }

  private static Neighbour neighbour(InvocationContext question) {
    return question.getMethod().getDeclaringClass().getAnnotation(Watched.class).value();
  }
}
