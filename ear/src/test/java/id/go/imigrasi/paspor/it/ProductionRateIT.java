package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many passports a minute come out of the queues between office, station and signer: a pile of
 * orders is given at once, and each counts from its order to the office's own step. The figures are
 * in {@code production-rate.txt} of the server's data folder; none of them decides anything.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class ProductionRateIT {
  private static final Logger LOG = Logger.getLogger(ProductionRateIT.class.getName());
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final int WARM_UP = 40;
  private static final int ORDERS = 200;

  @Inject PrintShop shop;
  @Inject Applications applications;
  @Inject Clock clock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void everyOrderOfAPileComesBackMade() throws Exception {
    shop.aDrawerWith("IT-RATE", "Z0100001", WARM_UP + ORDERS);
    assertThat(madeOf(WARM_UP)).hasSize(WARM_UP);
    String before = load();
    Instant begin = clock.instant();
    List<Duration> took = madeOf(ORDERS);
    double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
    assertThat(took).hasSize(ORDERS);
    tell(
        String.format(
            Locale.ROOT,
            "%d orders given at once: %.1f a second through the queues; from order to made p50"
                + " %d ms, p95 %d ms; %d cores, Java %s, load before %s, after %s",
            ORDERS,
            ORDERS / seconds,
            took.get(ORDERS / 2).toMillis(),
            took.get(ORDERS * 95 / 100).toMillis(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            before,
            load()));
  }

  /** Sorted: how long each took. The cases are there before the first order is given. */
  private List<Duration> madeOf(int many) throws Exception {
    List<PersonalizationOrder> drafts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      drafts.add(shop.draft());
    }
    List<Instant> given = new ArrayList<>();
    for (PersonalizationOrder draft : drafts) {
      given.add(clock.instant());
      shop.give(draft);
    }
    List<Duration> took = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      PersonalizationOrder draft = drafts.get(i);
      Instant made =
          Awaitility.await()
              .atMost(LONG)
              .until(() -> made(draft), Optional::isPresent)
              .orElseThrow();
      took.add(Duration.between(given.get(i), made));
    }
    return took.stream().sorted().toList();
  }

  private Optional<Instant> made(PersonalizationOrder order) throws Exception {
    return shop.in(() -> applications.find(order.application())).orElseThrow().history().stream()
        .filter(each -> each.step() == Step.COMPLETE_PRODUCTION)
        .map(Transition::at)
        .findFirst();
  }

  private static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
  }

  private static void tell(String line) throws IOException {
    LOG.info(line);
    Path file = Path.of(System.getProperty("jboss.server.data.dir"), "production-rate.txt");
    Files.writeString(file, line + "\n");
  }
}
