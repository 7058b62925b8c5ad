package id.go.imigrasi.paspor.integration.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillLine;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.billing.TariffCodes;
import id.go.imigrasi.paspor.domain.billing.TariffItem;
import id.go.imigrasi.paspor.integration.Neighbourhood;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every line to SIMPONI must do; it runs over each of them against the same stand-in. */
abstract class PaymentGatewayContract {
  private static final Instant END = Instant.parse("2126-11-23T03:30:00Z");
  private static final BillingCode NOBODYS = new BillingCode("820261123999999");

  private final Neighbourhood neighbours = new Neighbourhood();
  private PaymentGateway simponi;

  abstract PaymentGateway line(SimponiSettings settings);

  @BeforeEach
  void dial() {
    simponi = line(settings(Neighbourhood.PASSWORD, "409257"));
  }

  @AfterEach
  void hangUp() {
    neighbours.close();
  }

  private SimponiSettings settings(String password, String unit) {
    return new SimponiSettings(
        SimponiSettings.Line.SOAP,
        neighbours.line("/simponi/soap", password),
        URI.create(neighbours.url() + "/simponi/index.php/api/simponi/index/format/json"),
        "137",
        "06",
        unit,
        "16",
        "71",
        "dd-MM-uuuu HH:mm:ss");
  }

  @Test
  void givesACodeOfItsOwnFormThatEndsWhenTheOfficeSaid() throws Unreachable {
    Issued issued = simponi.raise(order("000101", UUID.randomUUID().toString()));

    assertThat(issued.code().isStateRevenue()).isTrue();
    assertThat(issued.code().day()).isPresent();
    assertThat(issued.expiresAt()).isEqualTo(END);
    assertThat(issued.transaction()).hasSize(16);
  }

  @Test
  void givesTheSameCodeWhenItIsAskedAgainForTheSameBill() throws Unreachable {
    BillOrder order = order("000101", UUID.randomUUID().toString());

    assertThat(simponi.raise(order).code()).isEqualTo(simponi.raise(order).code());
  }

  @Test
  void tellsThePaymentOnceThereIsOne() throws Unreachable {
    Issued issued = simponi.raise(order("000101", UUID.randomUUID().toString()));
    assertThat(simponi.inquire(issued.code())).isEmpty();
    Instant paidAt = Instant.parse("2026-11-21T16:30:00Z");

    neighbours.ledger.pay(issued.code().digits(), "524124000990", "7010", null, paidAt);
    Payment payment = simponi.inquire(issued.code()).orElseThrow();

    assertThat(payment.code()).isEqualTo(issued.code());
    assertThat(payment.paidAt()).isEqualTo(paidAt);
    assertThat(payment.agent()).isEqualTo("524124000990");
    assertThat(payment.channel()).isEqualTo("7010");
    assertThat(payment.bookDate()).isEqualTo("2026-11-23");
    assertThat(payment.transaction()).isNotEqualTo(issued.transaction());
  }

  @Test
  void doesNotTellAnUnknownCodeFromAnUnpaidOne() throws Unreachable {
    assertThat(simponi.inquire(NOBODYS)).isEmpty();
  }

  @Test
  void refusesForGoodATariffItDoesNotKnow() {
    assertThatThrownBy(() -> simponi.raise(order("KAOS", UUID.randomUUID().toString())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusals().get(0).arguments()).containsExactly("IT"))
        .hasMessage("billing.simponi.refused");
  }

  @Test
  void isUnreachableForAnOfficeItDoesNotKnow() {
    simponi = line(settings(Neighbourhood.PASSWORD, "SATKER"));
    unreachable();
  }

  @Test
  void isUnreachableWithAWrongPassword() {
    simponi = line(settings("salah", "409257"));
    unreachable();
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"SLOW", "DOWN", "RUBBISH"})
  void isUnreachableWhenItBehavesBadlyAndComesBack(Behaviour behaviour) throws Unreachable {
    neighbours.turn(StandIn.SIMPONI, behaviour);
    unreachable();
    assertThatThrownBy(() -> simponi.inquire(NOBODYS)).isInstanceOf(Unreachable.class);
    neighbours.turn(StandIn.SIMPONI, Behaviour.WELL);
    assertThat(simponi.inquire(NOBODYS)).isEmpty();
  }

  private void unreachable() {
    assertThatThrownBy(() -> simponi.raise(order("000101", UUID.randomUUID().toString())))
        .isInstanceOfSatisfying(
            Unreachable.class, away -> assertThat(away.neighbour()).isEqualTo(Neighbour.SIMPONI))
        .message()
        .doesNotContain("PERCOBAAN", Neighbourhood.PASSWORD);
  }

  private static BillOrder order(String tariff, String reference) {
    BillLine line =
        new BillLine(
            TariffItem.BOOK,
            new TariffCodes(tariff, "2024045", "425211"),
            new Rupiah(950_000),
            1,
            "PP 45/2024");
    return new BillOrder(reference, "PERCOBAAN SATU", List.of(line), END);
  }
}
