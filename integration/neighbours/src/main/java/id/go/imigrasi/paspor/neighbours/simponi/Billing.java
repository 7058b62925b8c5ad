package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bill at SIMPONI.
 *
 * @param reference trx_id_KL of whoever asked for it
 * @param payments usually none or one; the first is what an inquiry tells
 */
record Billing(
    String code,
    String transaction,
    String reference,
    String payer,
    long total,
    Instant issuedAt,
    Instant expiresAt,
    List<Received> payments) {
  Billing {
    payments = List.copyOf(payments);
  }

  Optional<Received> payment() {
    return payments.stream().findFirst();
  }

  Billing paid(Received payment) {
    List<Received> all = new ArrayList<>(payments);
    all.add(payment);
    return new Billing(code, transaction, reference, payer, total, issuedAt, expiresAt, all);
  }

  JsonObject toJson() {
    JsonArrayBuilder paid = Json.createArrayBuilder();
    payments.forEach(each -> paid.add(each.toJson()));
    return Json.createObjectBuilder()
        .add("code", code)
        .add("transaction", transaction)
        .add("reference", reference)
        .add("payer", payer)
        .add("total", total)
        .add("issuedAt", issuedAt.toString())
        .add("expiresAt", expiresAt.toString())
        .add("payments", paid)
        .build();
  }

  static Billing of(JsonObject json) {
    return new Billing(
        json.getString("code"),
        json.getString("transaction"),
        json.getString("reference"),
        json.getString("payer"),
        json.getJsonNumber("total").longValueExact(),
        Instant.parse(json.getString("issuedAt")),
        Instant.parse(json.getString("expiresAt")),
        json.getJsonArray("payments").getValuesAs(Received::of));
  }

  @Override
  public String toString() {
    return "Billing[" + code + "]";
  }
}
