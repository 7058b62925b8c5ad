package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StationDeskTest {
  private static final Instant NOW = Chips.MADE.plus(Duration.ofDays(1));
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final InMemoryStation around = new InMemoryStation();
  private final StationDesk desk = desk(around, Chips.CSCA);

  @Test
  void makesAPassportOnceTheSignerHasAnswered() {
    PersonalizationOrder order = order();
    desk.order(OrderMessage.of(order));
    assertThat(told()).containsExactly(StationState.ACCEPTED);
    assertThat(around.toSigner).hasSize(1);
    assertThat(around.toSigner.get(0).data().getJsonObject("hashes"))
        .containsOnlyKeys("1", "2", "3", "14", "15");

    desk.signed(signature(around, order.requestId()));
    assertThat(told())
        .containsExactly(
            StationState.ACCEPTED,
            StationState.STARTED,
            StationState.ENCODED,
            StationState.ENGRAVED,
            StationState.DONE);
    ChipReferences chip = last().chip();
    assertThat(around.find(chip.dataPage()).orElseThrow().mediaType()).isEqualTo("image/png");
    assertThat(around.find(chip.groups().get(1)).orElseThrow().bytes())
        .isEqualTo(ChipWriter.dg1(order.mrz()));
  }

  @Test
  void worksOnARequestOnceHoweverOftenItComes() {
    PersonalizationOrder order = order();
    desk.order(OrderMessage.of(order));
    desk.order(OrderMessage.of(order));
    assertThat(around.toSigner).hasSize(1);
    Envelope signature = signature(around, order.requestId());
    desk.signed(signature);
    int sent = around.toOffice.size();
    desk.signed(signature);
    assertThat(around.toOffice).hasSize(sent);
    desk.order(OrderMessage.of(order));
    assertThat(last().state()).isEqualTo(StationState.DONE);
    assertThat(around.toSigner).hasSize(1);
  }

  @Test
  void repeatsItsAnswerAndItsRequestWhenAsked() {
    PersonalizationOrder order = order();
    desk.question(order.requestId());
    assertThat(around.toOffice.get(0).type()).isEqualTo(StationMessages.UNKNOWN);
    desk.order(OrderMessage.of(order));
    desk.question(order.requestId());
    assertThat(last().state()).isEqualTo(StationState.ACCEPTED);
    assertThat(around.toSigner).hasSize(2);
    desk.signed(signature(around, order.requestId()));
    desk.question(order.requestId());
    assertThat(last().state()).isEqualTo(StationState.DONE);
    assertThat(around.toSigner).hasSize(2);
  }

  @Test
  void letsNoBookOutWithAChipThatABorderWouldRefuse() {
    PersonalizationOrder order = order();
    desk.order(OrderMessage.of(order));
    Map<Integer, byte[]> groups = groups(around, order.requestId());
    groups.put(2, "another face".getBytes(StandardCharsets.UTF_8));
    byte[] foreign = Chips.sod(groups);
    desk.signed(signature(order.requestId(), foreign));
    assertThat(last().state()).isEqualTo(StationState.REJECTED);
    assertThat(last().reason()).isEqualTo("chip-not-verified");
  }

  @Test
  void forgetsTheChipsPrivateKeysOnceTheChipIsMadeOrGivenUp() {
    PersonalizationOrder made = order();
    PersonalizationOrder givenUp = order();
    for (PersonalizationOrder order : List.of(made, givenUp)) {
      desk.order(OrderMessage.of(order));
    }
    ImageRef first = secrets(made);
    ImageRef second = secrets(givenUp);
    assertThat(around.find(first)).isPresent();
    desk.signed(signature(around, made.requestId()));
    desk.signed(signature(givenUp.requestId(), Chips.sod(groups(around, made.requestId()))));
    assertThat(around.claim(givenUp.requestId()).orElseThrow().state())
        .isEqualTo(StationState.REJECTED);
    assertThat(around.find(first)).isEmpty();
    assertThat(around.find(second)).isEmpty();
    assertThat(secrets(made)).isNull();
    assertThat(secrets(givenUp)).isNull();
  }

  @Test
  void letsNoBookOutWhoseChipCannotProveThatItIsNoCopy() {
    PersonalizationOrder order = order();
    PersonalizationOrder other = order();
    desk.order(OrderMessage.of(order));
    desk.order(OrderMessage.of(other));
    StationJob job = around.claim(order.requestId()).orElseThrow();
    around.save(
        new StationJob(
            job.requestId(),
            job.order(),
            job.com(),
            job.groups(),
            secrets(other),
            job.state(),
            job.answer(),
            job.received()));
    desk.signed(signature(around, order.requestId()));
    assertThat(last().state()).isEqualTo(StationState.REJECTED);
  }

  private ImageRef secrets(PersonalizationOrder order) {
    return around.claim(order.requestId()).orElseThrow().secrets();
  }

  @Test
  void aBlankThatJamsEndsTheOrderAndNoSignatureMakesABookOfItLater() {
    PersonalizationOrder order = order();
    assertThatThrownBy(() -> desk.spoilt(order.requestId(), SpoilCause.PRINTER))
        .hasMessage("personalization.station.unknown");
    desk.order(OrderMessage.of(order));
    ImageRef secrets = secrets(order);
    Envelope signature = signature(around, order.requestId());
    desk.spoilt(order.requestId(), SpoilCause.PRINTER);
    desk.signed(signature);
    desk.order(OrderMessage.of(order));

    assertThat(told())
        .containsExactly(StationState.ACCEPTED, StationState.SPOILT, StationState.SPOILT);
    assertThat(last().cause()).isEqualTo(SpoilCause.PRINTER);
    assertThat(around.usedUp).containsExactly(order.booklet() + " SPOILT");
    assertThat(around.find(secrets)).isEmpty();
    assertThat(around.toSigner).hasSize(1);
  }

  @Test
  void aBookThatIsMadeIsForTheQualityOfficerToSpoil() {
    PersonalizationOrder order = order();
    desk.order(OrderMessage.of(order));
    desk.signed(signature(around, order.requestId()));

    assertThatThrownBy(() -> desk.spoilt(order.requestId(), SpoilCause.LAMINATE))
        .hasMessage("personalization.station.finished");
    assertThat(last().state()).isEqualTo(StationState.DONE);
  }

  @Test
  void passesTheSignersRefusalOn() {
    PersonalizationOrder order = order();
    desk.order(OrderMessage.of(order));
    desk.signed(refusal(order, "document-type-not-allowed"));
    assertThat(last().state()).isEqualTo(StationState.REJECTED);
    assertThat(last().reason()).isEqualTo("signer-document-type-not-allowed");
  }

  static Envelope refusal(PersonalizationOrder order, String code) {
    return new Envelope(
        StationMessages.SIGNING_ANSWER,
        NOW,
        order.requestId().toString(),
        Json.createObjectBuilder()
            .add("requestId", order.requestId().toString())
            .add("refusal", code)
            .build());
  }

  @Test
  void refusesAnOrderWithoutItsPictureOrWithABrokenZone() {
    PersonalizationOrder order = order();
    PersonalizationOrder faceless =
        with(order, new ImageRef(UUID.randomUUID(), "00".repeat(32)), order.mrz());
    desk.order(OrderMessage.of(faceless));
    assertThat(last().state()).isEqualTo(StationState.REJECTED);
    Mrz wrong =
        new Mrz(order.mrz().upper(), order.mrz().lower().replace("X1234567<7", "X1234567<9"));
    desk.order(OrderMessage.of(with(order, order.face(), wrong)));
    assertThat(last().reason()).isEqualTo("order-not-printable");
    assertThat(around.toSigner).isEmpty();
  }

  @Test
  void doesNotBlameThePassportWhenNobodyTrustsTheSigner() {
    StationDesk stranger = desk(around, Chips.SIGNER);
    PersonalizationOrder order = order();
    stranger.order(OrderMessage.of(order));
    Envelope signature = signature(around, order.requestId());
    assertThatThrownBy(() -> stranger.signed(signature)).isInstanceOf(IllegalStateException.class);
    assertThat(told()).containsExactly(StationState.ACCEPTED);
  }

  @Test
  void throwsPoisonBack() {
    for (String text : List.of("", "{}", "{\"type\":\"id.go.imigrasi.paspor.other.v2\"}", "[1]")) {
      assertThatThrownBy(() -> Envelope.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
    Envelope nobodys = signature(UUID.randomUUID(), new byte[0]);
    assertThatThrownBy(() -> desk.signed(nobodys)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A station in these surroundings that believes these authorities. */
  static StationDesk desk(InMemoryStation around, X509Certificate... trusted) {
    return new StationDesk(
        around,
        around,
        Chips.writer(FaceRecord.ISO_19794_5, 1, 2, 3, 14, 15),
        new PassiveAuthenticationChipReader(() -> List.of(trusted), CLOCK),
        new DrawnDataPagePrinter(),
        around,
        CLOCK);
  }

  /** What the signer answers to what this station prepared. */
  static Envelope signature(InMemoryStation around, UUID requestId) {
    return signature(requestId, Chips.sod(groups(around, requestId)));
  }

  private static Map<Integer, byte[]> groups(InMemoryStation around, UUID requestId) {
    Map<Integer, byte[]> groups = new TreeMap<>();
    around
        .claim(requestId)
        .orElseThrow()
        .groups()
        .forEach((group, file) -> groups.put(group, around.find(file).orElseThrow().bytes()));
    return groups;
  }

  private static Envelope signature(UUID requestId, byte[] sod) {
    return new Envelope(
        StationMessages.SIGNING_ANSWER,
        NOW,
        requestId.toString(),
        Json.createObjectBuilder()
            .add("requestId", requestId.toString())
            .add("efSod", Base64.getEncoder().encodeToString(sod))
            .build());
  }

  private PersonalizationOrder order() {
    return Chips.order(around);
  }

  private static PersonalizationOrder with(PersonalizationOrder order, ImageRef face, Mrz mrz) {
    return new PersonalizationOrder(
        UUID.randomUUID(),
        order.application(),
        order.product(),
        order.booklet(),
        order.sameDay(),
        order.page(),
        mrz,
        face,
        null,
        order.details(),
        order.state(),
        order.since(),
        null);
  }

  private List<StationState> told() {
    return around.toOffice.stream().map(StationMessages::answer).map(StationAnswer::state).toList();
  }

  private StationAnswer last() {
    return StationMessages.answer(around.toOffice.get(around.toOffice.size() - 1));
  }
}
