package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The counters of banks, post and shops: pays a code, also twice, too little, late or pushed twice.
 */
@Path("/control/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {
  private static final String SHOP = "900000000004";
  private static final String SHOP_CHANNEL = "7019";

  @Inject private Ledger ledger;

  /** Every bill with its payments, the newest first. */
  @GET
  @Path("bills")
  public JsonArray bills() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    ledger.all().forEach(bill -> all.add(bill.toJson()));
    return all.build();
  }

  @GET
  @Path("bills/{code}")
  public JsonObject bill(@PathParam("code") String code) {
    return ledger.find(code).orElseThrow(NotFoundException::new).toJson();
  }

  /** What the office has not accepted yet. */
  @GET
  @Path("pushes")
  public JsonArray pushes() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    ledger.owed().forEach(push -> all.add(push.toJson()));
    return all.build();
  }

  /**
   * Pays.
   *
   * @param wanted {@code {"code": "...", "agent": "520008000990", "channel": "7010", "amount":
   *     650000, "paidAt": "2026-11-23T02:00:00Z"}}; all but the code may be left out. {@code
   *     "twicePushed": true} sends the same payment once more, {@code "double": true} takes the
   *     money twice
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject pay(JsonObject wanted) {
    try {
      Received payment = take(wanted);
      if (wanted.getBoolean("double", false)) {
        take(wanted);
      }
      return payment.toJson();
    } catch (DateTimeException | NullPointerException | ClassCastException unreadable) {
      throw new BadRequestException("not a payment", unreadable);
    }
  }

  /** Sends a payment of a bill once more, although the office has it. */
  @POST
  @Path("bills/{code}/push")
  public void pushAgain(@PathParam("code") String code) {
    Billing bill = ledger.find(code).orElseThrow(NotFoundException::new);
    bill.payment().ifPresent(payment -> ledger.owe(Push.first(code, payment)));
  }

  /** The page's button; leads back to the page. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response press(
      @FormParam("code") String code,
      @FormParam("agent") @DefaultValue(SHOP) String agent,
      @FormParam("channel") @DefaultValue(SHOP_CHANNEL) String channel) {
    ledger.pay(code.strip(), agent, channel, null, null);
    return Response.seeOther(URI.create("/control/payments")).build();
  }

  private Received take(JsonObject wanted) {
    String code = wanted.getString("code");
    Received payment =
        ledger.pay(
            code,
            wanted.getString("agent", SHOP),
            wanted.getString("channel", SHOP_CHANNEL),
            wanted.containsKey("amount") ? wanted.getJsonNumber("amount").longValue() : null,
            wanted.containsKey("paidAt") ? Instant.parse(wanted.getString("paidAt")) : null);
    if (wanted.getBoolean("twicePushed", false)) {
      ledger.owe(Push.first(code, payment));
    }
    return payment;
  }
}
