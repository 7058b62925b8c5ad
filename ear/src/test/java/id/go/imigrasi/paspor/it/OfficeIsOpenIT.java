package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.clock.MovableClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built office on the configured server: everything it needs from the server is there. */
@ExtendWith(ArquillianExtension.class)
class OfficeIsOpenIT {

  private static final List<String> FROM_THE_SERVER =
      List.of(
          "java:jboss/datasources/PasporDS",
          "java:/JmsXA",
          "java:jboss/mail/Office",
          "java:/jms/queue/PersonalizationRequests",
          "java:/jms/queue/PersonalizationAnswers",
          "java:/jms/queue/SigningRequests",
          "java:/jms/queue/SigningAnswers",
          "java:/jms/queue/DirectorateOutbox",
          "java:/jms/queue/DirectorateInbox",
          "java:/jms/topic/Display",
          "java:/jms/queue/DLQ",
          "java:/jms/queue/ExpiryQueue");

  @Inject Clock clock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @AfterEach
  void realTime() {
    MovableClock.reset();
  }

  @Test
  void theClockOfAllModulesCanBeMoved() {
    Instant before = clock.instant();
    MovableClock.forward(Duration.ofDays(3));
    assertThat(clock.instant())
        .isBetween(before.plus(Duration.ofDays(3)), before.plus(Duration.ofDays(4)));
  }

  @Test
  void theServerOffersDatabaseQueuesAndMail() throws NamingException {
    for (String name : FROM_THE_SERVER) {
      assertThat(new InitialContext().<Object>lookup(name)).as(name).isNotNull();
    }
  }
}
