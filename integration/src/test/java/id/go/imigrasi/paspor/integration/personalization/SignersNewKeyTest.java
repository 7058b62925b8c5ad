package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signer's key may not be used: no order is lost by it. */
class SignersNewKeyTest {
  private static final String END = "2027-02-23T00:00:00Z";

  private final InMemoryStation around = new InMemoryStation();
  private final StationDesk desk = StationDeskTest.desk(around, Chips.CSCA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key-usage-period-not-begun",
        "key-usage-period-over",
        "passport-outlives-certificate",
        "token-pin-locked"
      })
  void anOrderWaitsForTheNewKeyAndGoesOnByItself(String refusal) {
    PersonalizationOrder order = Chips.order(around);
    desk.order(OrderMessage.of(order));
    desk.signed(StationDeskTest.refusal(order, refusal));
    assertThat(last().state()).isEqualTo(StationState.ACCEPTED);
    assertThat(last().reason()).isEqualTo("signer-" + refusal);

    desk.question(order.requestId());
    assertThat(last().reason()).as("until the key is there").isEqualTo("signer-" + refusal);
    assertThat(around.toSigner).hasSize(2);
    desk.signed(StationDeskTest.signature(around, order.requestId()));
    assertThat(last().state()).isEqualTo(StationState.DONE);
  }

  private StationAnswer last() {
    return StationMessages.answer(around.toOffice.get(around.toOffice.size() - 1));
  }

  @Test
  void everyAnswerOfTheSignerThatTellsOfItsKeyIsUnderstood() {
    PersonalizationOrder order = Chips.order(around);
    Envelope signed =
        told(Json.createObjectBuilder().add("certificateSerial", "a1").add("keyUsableUntil", END));
    assertThat(StationMessages.signerKey(signed))
        .contains(SignerKey.of("a1", Instant.parse(END), signed.time()));
    Envelope without = told(Json.createObjectBuilder().add("refusal", "token-absent"));
    assertThat(StationMessages.signerKey(without))
        .contains(SignerKey.none("token-absent", without.time()));
    assertThat(StationMessages.signerKey(StationDeskTest.refusal(order, "hash-malformed")))
        .isEmpty();
  }

  private static Envelope told(JsonObjectBuilder data) {
    return new Envelope(StationMessages.SIGNER_KEY, Chips.MADE, "x", data.build());
  }
}
