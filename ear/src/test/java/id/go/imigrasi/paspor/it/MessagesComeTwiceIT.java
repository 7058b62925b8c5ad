package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudication;
import id.go.imigrasi.paspor.domain.adjudication.SecondAdjudications;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.service.RegistrationService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every message that comes into the office comes five times more, all at once: nothing changes, and
 * nothing goes to the dead letters.
 */
@ExtendWith(ArquillianExtension.class)
class MessagesComeTwiceIT {
  private static final int TIMES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String RATNA = "6471015704929001";

  @Inject PrintShop shop;
  @Inject PersonalizationOrders orders;
  @Inject StationJobs jobs;
  @Inject Images images;
  @Inject SecondAdjudications adjudications;
  @Inject RegistrationService registration;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory broker;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void aDrawerWithBooks() throws Exception {
    shop.aDrawerWithBooks();
  }

  @Test
  void theStationsAnswersAndTheOfficesOrdersAndTheSignersAnswers() throws Exception {
    PersonalizationOrder order = made();
    String number = order.application().digits();
    StationJob job = shop.in(() -> jobs.claim(order.requestId())).orElseThrow();
    Map<String, Long> rows = ledger.rowsOf(number);
    long version = ledger.versionOf(number);
    long pictures = ledger.count("select count(*) from IMAGE");
    long dead = messages("DLQ");

    again("PersonalizationAnswers", "personalization.answer", job.answer());
    again(
        "PersonalizationAnswers",
        "personalization.answer",
        event("personalization.answer", order, data(order).add("state", "ACCEPTED")));
    again(
        "PersonalizationAnswers",
        "personalization.unknown",
        event("personalization.unknown", order, data(order)));
    again("PersonalizationRequests", "personalization.order", job.order());
    again(
        "SigningAnswers",
        "signing.answer",
        event("signing.answer", order, data(order).add("efSod", sod(order))));
    again(
        "SigningAnswers",
        "signing.answer",
        event("signing.answer", order, data(order).add("refusal", "too-late")));
    allTaken();

    assertThat(ledger.rowsOf(number)).isEqualTo(rows);
    assertThat(ledger.versionOf(number)).isEqualTo(version);
    assertThat(ledger.count("select count(*) from IMAGE")).isEqualTo(pictures);
    assertThat(shop.in(() -> jobs.claim(order.requestId()))).contains(job);
    assertThat(messages("DLQ")).isEqualTo(dead);
  }

  @Test
  void theDirectoratesAnswerAlsoWhenTheSecondSaysOtherwise() throws Exception {
    ApplicationNumber number = registered();
    SecondAdjudication question = SecondAdjudication.asked(number, clock.instant());
    shop.in(
        () -> {
          adjudications.save(question);
          return null;
        });
    long dead = messages("DLQ");

    again("DirectorateInbox", "adjudication.answered", answer(question, "REJECTED"));
    allTaken();
    assertThat(decision(number)).isEqualTo(SecondAdjudication.Decision.REJECTED);
    long rejections = rejections(number);
    assertThat(rejections).isEqualTo(1);

    again("DirectorateInbox", "adjudication.answered", answer(question, "APPROVED"));
    allTaken();
    assertThat(decision(number)).isEqualTo(SecondAdjudication.Decision.REJECTED);
    assertThat(rejections(number)).isEqualTo(rejections);
    assertThat(messages("DLQ")).isEqualTo(dead);
  }

  private PersonalizationOrder made() throws Exception {
    PersonalizationOrder order = shop.ordered();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                shop.in(() -> orders.find(order.requestId())).orElseThrow().state()
                    == StationState.DONE);
    return shop.in(() -> orders.find(order.requestId())).orElseThrow();
  }

  private ApplicationNumber registered() throws Exception {
    return Caller.named("counter-1", Role.CUSTOMER_SERVICE)
        .does(
            () ->
                registration
                    .walkIn(
                        "BPN",
                        ApplicationType.NEW_ADULT,
                        "ELECTRONIC_10",
                        false,
                        Residents.applicant(RATNA))
                    .number());
  }

  private SecondAdjudication.Decision decision(ApplicationNumber number) {
    return adjudications
        .latest(number)
        .flatMap(SecondAdjudication::verdict)
        .orElseThrow()
        .decision();
  }

  private long rejections(ApplicationNumber number) throws Exception {
    return ledger.count(
        "select count(*) from REJECTION where APPLICATION_NUMBER = ?", number.digits());
  }

  private String sod(PersonalizationOrder order) {
    byte[] bytes = images.find(order.latest().chip().sod()).orElseThrow().bytes();
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static JsonObjectBuilder data(PersonalizationOrder order) {
    return Json.createObjectBuilder().add("requestId", order.requestId().toString());
  }

  private String event(String type, PersonalizationOrder order, JsonObjectBuilder data) {
    return event(type, order.requestId().toString(), data);
  }

  private String answer(SecondAdjudication question, String decision) {
    return event(
        "adjudication.answered",
        question.application().digits(),
        Json.createObjectBuilder()
            .add("requestId", question.id().toString())
            .add("decision", decision)
            .add("ground", "berkas tidak sesuai")
            .add("reference", "IMI-2/uji"));
  }

  /** A CloudEvents 1.0 envelope, as every system of ours sends it. */
  private String event(String type, String subject, JsonObjectBuilder data) {
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", UUID.randomUUID().toString())
        .add("source", "urn:paspor:test")
        .add("type", "id.go.imigrasi.paspor." + type + ".v1")
        .add("subject", subject)
        .add("time", clock.instant().toString())
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }

  /** The same message, so often that every listener of the queue has one at the same time. */
  private void again(String queue, String type, String text) throws NamingException {
    try (JMSContext jms = broker.createContext()) {
      Queue to = InitialContext.doLookup("java:/jms/queue/" + queue);
      for (int i = 0; i < TIMES; i++) {
        jms.createProducer().setProperty("type", type).setProperty("version", "1").send(to, text);
      }
    }
  }

  /** Until nothing waits and nothing is on its way, the answers to the answers included. */
  private void allTaken() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                messages("PersonalizationAnswers")
                        + messages("PersonalizationRequests")
                        + messages("SigningAnswers")
                        + messages("DirectorateInbox")
                    == 0);
  }

  private static long messages(String queue) throws JMException {
    ObjectName name =
        new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,jms-queue=" + queue);
    return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(name, "messageCount"))
        .longValue();
  }
}
