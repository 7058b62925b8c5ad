package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.RestoreCheck;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A restore brought back orders and signatures that the station had worked off already. */
class HeldStationTest {
  private final InMemoryStation around = new InMemoryStation();
  private final StationDesk desk = StationDeskTest.desk(around, Chips.CSCA);
  private final OrderListener orders = new OrderListener();
  private final SignatureListener signatures = new SignatureListener();
  private boolean held;
  private boolean over;

  HeldStationTest() {
    RestoreCheck restored =
        new RestoreCheck() {
          @Override
          public boolean holdsTheStation() {
            return held;
          }
        };
    orders.desk = desk;
    orders.restored = restored;
    orders.office =
        new PersonalizationService() {
          @Override
          public boolean isOver(UUID requestId) {
            return over;
          }
        };
    signatures.desk = desk;
    signatures.restored = restored;
  }

  @Test
  void takesNothingOnUntilEveryBlankOfBeforeIsFound() {
    held = true;
    PersonalizationOrder order = Chips.order(around);
    orders.onMessage(text(OrderMessage.of(order)));
    assertThat(around.toOffice).isEmpty();
    assertThat(around.toSigner).isEmpty();

    held = false;
    orders.onMessage(text(OrderMessage.of(order)));
    assertThat(around.toOffice).hasSize(1);
    assertThat(around.toSigner).hasSize(1);
  }

  @Test
  void makesNothingForAnOrderThatIsOver() {
    over = true;
    orders.onMessage(text(OrderMessage.of(Chips.order(around))));
    assertThat(around.toOffice).isEmpty();
    assertThat(around.toSigner).isEmpty();
  }

  @Test
  void finishesNothingWithASignatureOfBefore() {
    PersonalizationOrder order = Chips.order(around);
    orders.onMessage(text(OrderMessage.of(order)));
    held = true;
    signatures.onMessage(text(StationDeskTest.signature(around, order.requestId())));
    assertThat(around.toOffice).hasSize(1);

    held = false;
    signatures.onMessage(text(StationDeskTest.signature(around, order.requestId())));
    assertThat(around.toOffice).hasSizeGreaterThan(1);
  }

  private static Message text(Envelope envelope) {
    return (Message)
        Proxy.newProxyInstance(
            TextMessage.class.getClassLoader(),
            new Class<?>[] {TextMessage.class},
            (message, method, given) -> envelope.text());
  }
}
