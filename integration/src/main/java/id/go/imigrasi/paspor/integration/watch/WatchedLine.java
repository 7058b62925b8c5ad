package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;

/** Stands outside the circuit breaker and tells the watch how each question ended. */
@Watched(Neighbour.DUKCAPIL)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
class WatchedLine {
  private final NeighbourWatch watch;

  @Inject
  WatchedLine(NeighbourWatch watch) {
    this.watch = watch;
  }

  @AroundInvoke
  Object ask(InvocationContext question) throws Exception {
    // how long an answer takes is no matter of what time it is: the office's clock may be moved
    long asked = System.nanoTime();
    Object answer;
    try {
      answer = question.proceed();
    } catch (Unreachable away) {
      watch.away(away.neighbour());
      throw away;
    }
    watch.answered(neighbour(question), Duration.ofNanos(System.nanoTime() - asked));
    return answer;
  }

  private static Neighbour neighbour(InvocationContext question) {
    return question.getMethod().getDeclaringClass().getAnnotation(Watched.class).value();
  }
}
