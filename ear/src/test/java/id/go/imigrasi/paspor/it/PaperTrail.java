package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** What one application leaves in the office beside its steps. */
@Dependent
public class PaperTrail {
  @Inject Papers papers;
  @Inject AccessCards cards;
  @Inject Tickets tickets;
  @Inject ServiceStandards standards;
  @Inject Ledger ledger;

  /** What the applicant photographed with the telephone lies in the file. */
  void hasThePapersOfTheApp(ApplicationNumber number) {
    assertThat(papers.of(number))
        .allSatisfy(paper -> assertThat(paper.origin()).isEqualTo(Paper.Origin.M_PASPOR))
        .extracting(Paper::kind)
        .containsExactlyInAnyOrder(
            DocumentKind.IDENTITY_CARD, DocumentKind.FAMILY_CARD, DocumentKind.BIRTH_CERTIFICATE);
  }

  /** Whoever may go up to the booths holds a lift card and a number. */
  void goesUpWithCardAndNumber(ApplicationNumber number, LocalDate today) {
    assertThat(cards.of(number)).isPresent();
    assertThat(tickets.of(number, today))
        .extracting(Ticket::lane)
        .containsExactly(Lane.CUSTOMER_SERVICE, Lane.BOOTH);
  }

  /** Every counter's part was timed. */
  void isTimed(ApplicationNumber number) {
    assertThat(standards.periodsOf(number))
        .extracting(ServicePeriod::activity)
        .contains(Activity.INFORMATION, Activity.DOCUMENT_CHECK, Activity.BOOTH);
  }

  /** Who tried what may not be done is on record. */
  void namesWhoWasRefused(ApplicationNumber number, String... officers) throws Exception {
    for (String officer : officers) {
      assertThat(ledger.audited(number.digits(), officer, "REFUSED")).as(officer).isPositive();
    }
  }

  /** The applicant has been told by mail that the passport is ready. */
  void isMailedThatItIsReady(ApplicationNumber number, String mailbox) {
    await()
        .atMost(Waiting.LONGEST)
        .until(
            () ->
                MoneyNeighbours.mails(mailbox).getValuesAs(JsonObject.class).stream()
                    .map(mail -> mail.getString("subject"))
                    .anyMatch(
                        subject -> subject.contains(number.grouped()) && subject.contains("siap")));
  }
}
