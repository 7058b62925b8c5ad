package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose message overtakes whose on the way to the station and to the signer. */
class JmsPostTest {
  private static final String LOCAL = "paspor.personalization.local-station";

  private final List<String> sent = new ArrayList<>();
  private final InMemoryStation around = new InMemoryStation();
  private final JmsPost post = new JmsPost();

  @BeforeEach
  void wire() {
    post.jms = context();
    post.requests = queue("station");
    post.central = queue("central");
    post.signer = queue("signer");
    post.clock = Clock.fixed(Chips.MADE, ZoneOffset.UTC);
  }

  @Test
  void aSameDayPassportGoesFirstAtTheStation() {
    post.order(order(false));
    post.order(order(true));

    assertThat(sent).containsExactly("station " + Message.DEFAULT_PRIORITY, "station 7");
  }

  @Test
  void ordersAndQuestionsGoToTheStationThatTheSettingNames() {
    String before = System.setProperty(LOCAL, "false");
    try {
      PersonalizationOrder order = order(true);
      post.order(order);
      post.ask(order.requestId());
      assertThat(sent).containsExactly("central 7", "central " + Message.DEFAULT_PRIORITY);
      System.setProperty(LOCAL, "true");
      post.ask(order.requestId());
      assertThat(sent).last().isEqualTo("station " + Message.DEFAULT_PRIORITY);
    } finally {
      if (before == null) {
        System.clearProperty(LOCAL);
      } else {
        System.setProperty(LOCAL, before);
      }
    }
  }

  @Test
  void andAtTheSigner() {
    post.toSigner(OrderMessage.of(order(false)), false);
    post.toSigner(OrderMessage.of(order(true)), true);

    assertThat(sent).containsExactly("signer " + Message.DEFAULT_PRIORITY, "signer 7");
  }

  @Test
  void theStationAsksTheSignerWithTheHasteOfTheOrder() {
    StationDesk desk = StationDeskTest.desk(around, Chips.CSCA);
    desk.order(OrderMessage.of(order(false)));
    PersonalizationOrder urgent = order(true);
    desk.order(OrderMessage.of(urgent));
    desk.question(urgent.requestId());

    assertThat(around.urgent).containsExactly(false, true, true);
  }

  private PersonalizationOrder order(boolean sameDay) {
    PersonalizationOrder order = Chips.order(around);
    return new PersonalizationOrder(
        order.requestId(),
        order.application(),
        order.product(),
        order.booklet(),
        sameDay,
        order.page(),
        order.mrz(),
        order.face(),
        order.signature(),
        order.details(),
        order.state(),
        order.since(),
        null);
  }

  private JMSContext context() {
    return proxy(JMSContext.class, (method, given) -> producer());
  }

  private JMSProducer producer() {
    int[] priority = {Message.DEFAULT_PRIORITY};
    JMSProducer[] self = new JMSProducer[1];
    self[0] =
        proxy(
            JMSProducer.class,
            (method, given) -> {
              if (method.equals("setPriority")) {
                priority[0] = (int) given[0];
              }
              if (method.equals("send")) {
                sent.add(given[0] + " " + priority[0]);
              }
              return self[0];
            });
    return self[0];
  }

  private static Queue queue(String name) {
    return proxy(Queue.class, (method, given) -> name);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> answer.to(method.getName(), given)));
  }

  /** What a broker's object answers. */
  private interface Answer {
    Object to(String method, Object... given);
  }
}
