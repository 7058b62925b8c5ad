package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signer's key may not be used: no order is lost by it. */
class SignersNewKeyTest {
  private final InMemoryStation around = new InMemoryStation();
  private final StationDesk desk = StationDeskTest.desk(around, Chips.CSCA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key-usage-period-not-begun",
        "key-usage-period-over",
        "passport-outlives-certificate"
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
}
