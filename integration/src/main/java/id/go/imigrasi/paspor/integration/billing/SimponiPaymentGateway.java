package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.billing.BillLine;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.integration.http.DirectLine;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * SIMPONI over the form post that its clients use: one field {@code simponi_req} with a JSON text
 * of positional arrays, methods {@code billingcode_v4} and {@code inquirybilling_v2}.
 */
class SimponiPaymentGateway implements PaymentGateway {
  private static final int MAX_BYTES = 65_536;

  private final SimponiSettings settings;
  private final DirectLine line;

  SimponiPaymentGateway(SimponiSettings settings) {
    this.settings = settings;
    this.line =
        new DirectLine(
            Neighbour.SIMPONI,
            settings.soap().connectWithin(),
            settings.soap().answerWithin(),
            MAX_BYTES);
  }

  @Override
  public Issued raise(BillOrder order) throws Unreachable {
    JsonArrayBuilder detail = Json.createArrayBuilder();
    order.lines().forEach(each -> detail.add(detail(order, each)));
    JsonObjectBuilder data =
        Json.createObjectBuilder().add("header", header(order)).add("detail", detail);
    JsonObject response = post("billingcode_v4", Json.createObjectBuilder().add("data", data));
    SimponiWords.mustBeTaken(text(response, "code"));
    JsonArray found = found(response, 4);
    return SimponiWords.issued(text(found, 0), text(found, 1), text(found, 2), text(found, 3));
  }

  @Override
  public Optional<Payment> inquire(BillingCode code) throws Unreachable {
    JsonArrayBuilder data =
        Json.createArrayBuilder()
            .add(code.digits())
            .add(settings.soap().user())
            .add(settings.soap().password())
            .add(code.digits())
            .add(settings.ministry())
            .add(settings.directorate())
            .add(settings.unit());
    JsonObject response = post("inquirybilling_v2", Json.createObjectBuilder().add("data", data));
    if (!SimponiWords.isPaid(text(response, "code"))) {
      return Optional.empty();
    }
    JsonArray found = found(response, 7);
    SimponiWords.Told told =
        new SimponiWords.Told(
            text(found, 1), text(found, 2), text(found, 3), text(found, 4), text(found, 5));
    return Optional.of(SimponiWords.payment(code, text(found, 0), told, text(found, 6), null));
  }

  private JsonArrayBuilder header(BillOrder order) {
    return Json.createArrayBuilder()
        .add(order.reference())
        .add(settings.soap().user())
        .add(settings.soap().password())
        .add(SimponiWords.stamp(order.expiresAt(), settings.expiryPattern()))
        .add(settings.ministry())
        .add(settings.directorate())
        .add(settings.unit())
        .add(SimponiWords.FUNCTIONAL)
        .add(SimponiWords.RUPIAH)
        .add(order.total().amount())
        .add(order.payer())
        .add(settings.unit())
        .add(SimponiWords.NO_TAX_NUMBER)
        .add(SimponiWords.NO_NIK);
  }

  private JsonArrayBuilder detail(BillOrder order, BillLine line) {
    return Json.createArrayBuilder()
        .add(order.payer())
        .add(line.codes().tariff())
        .add(line.codes().regulation())
        .add(line.codes().account())
        .add(line.price().amount())
        .add(line.volume())
        .add(SimponiWords.UNIT_OF_COUNT)
        .add(line.total().amount())
        .add(settings.place())
        .add(settings.city());
  }

  private JsonObject post(String method, JsonObjectBuilder asked) throws Unreachable {
    String request = asked.add("method", method).build().toString();
    String body = "simponi_req=" + URLEncoder.encode(request, StandardCharsets.UTF_8);
    String answer = line.post(settings.form(), "application/x-www-form-urlencoded", body);
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      JsonObject response = reader.readObject().getJsonObject("response");
      if (response == null) {
        throw SimponiWords.garbage("no response in the answer");
      }
      return response;
    } catch (JsonException | ClassCastException unreadable) {
      throw SimponiWords.garbage("no JSON object");
    }
  }

  private static JsonArray found(JsonObject response, int size) throws Unreachable {
    if (response.get("data") instanceof JsonArray data && data.size() >= size) {
      return data;
    }
    throw SimponiWords.garbage("fewer data than promised");
  }

  private static String text(JsonObject object, String name) throws Unreachable {
    String text = object.getString(name, null);
    if (text == null) {
      throw SimponiWords.garbage("no " + name);
    }
    return text;
  }

  private static String text(JsonArray array, int at) {
    return array.getString(at, null);
  }
}
