package id.go.imigrasi.paspor.integration.follow;

import id.go.imigrasi.paspor.domain.appointment.Appointment;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.service.Registered;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** How an application stands, as apps are told: its public stage, place and bill, no person. */
public final class StandingJson {

  private StandingJson() {}

  /** The schema {@code Registered} of the OpenAPI document. */
  public static JsonObject of(Registered registered) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", registered.application().number().digits())
            .add("stage", registered.application().status().publicStage().name())
            .add("money", registered.money().name());
    registered.appointment().ifPresent(place -> json.add("slot", slot(place)));
    registered.bill().ifPresent(bill -> json.add("bill", bill(bill)));
    return json.build();
  }

  private static JsonObjectBuilder slot(Appointment place) {
    return Json.createObjectBuilder()
        .add("location", place.slot().location())
        .add("day", place.slot().day().toString())
        .add("start", place.slot().start().toString())
        .add("kind", place.slot().kind().name())
        .add("status", place.status().name());
  }

  private static JsonObjectBuilder bill(Bill bill) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("status", bill.status().name())
            .add("amount", bill.total().amount());
    if (bill.issued() != null) {
      json.add("code", bill.issued().code().digits());
      json.add("expiresAt", bill.issued().expiresAt().toString());
    }
    if (bill.ntpn() != null) {
      json.add("ntpn", bill.ntpn().value());
    }
    return json;
  }
}
