package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityInspection;
import id.go.imigrasi.paspor.domain.personalization.RestoreFindings;
import id.go.imigrasi.paspor.domain.personalization.Station;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationJournal;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.StationWork;
import id.go.imigrasi.paspor.service.LedgerService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.QualityService;
import id.go.imigrasi.paspor.service.RestoreService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The office's own station is shut: the directorate's, in the other server, makes the passports.
 */
@ExtendWith(ArquillianExtension.class)
class CentralStationIT {
  private static final String LOCAL = "paspor.personalization.local-station";
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject PrintShop shop;
  @Inject HeldLines lines;
  @Inject Applications applications;
  @Inject Booklets booklets;
  @Inject PersonalizationOrders orders;
  @Inject Station station;
  @Inject StationJobs jobs;
  @Inject StationJournal journal;
  @Inject RestoreFindings findings;
  @Inject RestoreService restored;
  @Inject PersonalizationService desk;
  @Inject QualityService quality;
  @Inject LedgerService ledger;
  @Inject Clock clock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void theStationIsTheDirectorates() throws Exception {
    shop.aDrawerWith("IT-CENTRAL", "C0200001", 10);
    lines.holdTheStation(true);
    System.setProperty(LOCAL, "false");
  }

  @AfterEach
  void asBefore() throws Exception {
    System.clearProperty(LOCAL);
    lines.holdTheStation(false);
    assertThat(Caller.named("auditor", Role.AUDITOR).does(ledger::check)).isEmpty();
  }

  @Test
  void itMakesThePassportOnThisOfficesBlankAndTheQualityDeskReadsItAsAlways() throws Exception {
    PersonalizationOrder order = shop.draft();
    shop.give(order);
    shop.in(
        () -> {
          station.order(order);
          return null;
        });
    awaitDone(order);

    assertThat(shop.in(() -> jobs.claim(order.requestId()))).isEmpty();
    assertThat(shop.in(() -> applications.find(order.application())).orElseThrow().status())
        .isEqualTo(Status.IN_QUALITY);
    assertThat(shop.in(() -> booklets.find(order.booklet())).orElseThrow().state())
        .isEqualTo(BookletState.USED);
    QualityInspection seen =
        Caller.named("quality", Role.QUALITY_OFFICER)
            .does(() -> quality.inspect(order.application()));
    assertThat(seen.failed()).isEmpty();
    assertThat(seen.chip().signed()).containsOnlyKeys(1, 2, 14, 15);
    theOfficesJournalHasTheBlankOnce(order);
  }

  private void theOfficesJournalHasTheBlankOnce(PersonalizationOrder order) throws Exception {
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(journal.of(shop.in(findings::epoch)))
                    .extracting(StationWork::requestId)
                    .containsOnlyOnce(order.requestId()));
    assertThat(Caller.named("printer", Role.PRINT_OPERATOR).does(restored::compare)).isZero();
  }

  @Test
  void itIsAskedAfterASilenceAndGivenTheOrderAgainThatItDoesNotKnow() throws Exception {
    PersonalizationOrder order = shop.draft();
    shop.in(
        () -> {
          // the order is lost on its way
          orders.add(order, clock.instant().minusSeconds(1));
          return null;
        });
    Caller.named("timer", Role.SYSTEM).does(desk::askAboutSilentOrders);
    awaitDone(order);
  }

  @Test
  void whatItMayFetchEndsWithTheOrder() throws Exception {
    PersonalizationOrder order = shop.isKnown(shop.draft());
    String face = "/" + order.face().id() + "/" + order.face().sha256();
    String key = ConfigProvider.getConfig().getValue("paspor.station.password", String.class);
    assertThat(fetched(order, face, "guessed-by-somebody").statusCode()).isEqualTo(401);
    HttpResponse<String> sealed = fetched(order, face, key);
    assertThat(sealed.statusCode()).isEqualTo(200);
    assertThat(sealed.body()).matches("[A-Za-z0-9_-]{900,}");

    System.setProperty(LOCAL, "true");
    assertThat(fetched(order, face, key).statusCode()).isEqualTo(404);
    System.setProperty(LOCAL, "false");
    shop.in(
        () -> {
          station.order(order);
          return null;
        });
    awaitDone(order);
    assertThat(fetched(order, face, key).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> fetched(PersonalizationOrder order, String file, String key)
      throws IOException, InterruptedException {
    String office = ConfigProvider.getConfig().getValue("paspor.office.url", String.class);
    String path = "/api/station/orders/" + order.requestId() + "/files" + file;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(office + path)).header("X-Api-Key", key).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private void awaitDone(PersonalizationOrder order) {
    Awaitility.await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(shop.in(() -> orders.find(order.requestId())).orElseThrow().state())
                    .isEqualTo(StationState.DONE));
  }
}
