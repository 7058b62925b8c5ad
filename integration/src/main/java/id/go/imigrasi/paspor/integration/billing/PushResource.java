package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.integration.credential.MachineKey;
import id.go.imigrasi.paspor.integration.http.JsonBody;
import id.go.imigrasi.paspor.integration.http.SecondTry;
import id.go.imigrasi.paspor.service.BillingService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Where SIMPONI pushes payments: {@code activeinquiry} with {@code [trx_id_simponi, kode_billing,
 * NTPN, NTB, tgl_bayar, bank, channel]}, and an eighth element, the amount, where a sender tells it
 * (our assumption). The answer repeats the data and says 3 for accepted, 2 for known, in a field
 * that SIMPONI's clients spell {@code respone_code}.
 */
@Stateless
@PermitAll
@RunAs("SIMPONI")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Path("/simponi/push")
public class PushResource {
  private static final int ACCEPTED = 3;
  private static final int KNOWN = 2;
  private static final int MUST = 7;
  private static final int LONGEST_BODY = 8_192;

  @Inject private BillingService billing;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public String push(@HeaderParam(MachineKey.HEADER) String key, String body) {
    MachineKey.mustBe("simponi", key);
    JsonArray data = data(body);
    Payment payment = payment(data);
    int answer = SecondTry.of(() -> billing.receive(payment)) ? ACCEPTED : KNOWN;
    JsonObject result =
        Json.createObjectBuilder().add("data", data).add("respone_code", answer).build();
    return Json.createObjectBuilder().add("simponi_result", result).build().toString();
  }

  private static JsonArray data(String body) {
    if (body == null || body.length() > LONGEST_BODY) {
      throw new BadRequestException();
    }
    JsonObject push = JsonBody.object(body);
    if (!"activeinquiry".equals(push.getString("method", ""))
        || !(push.get("data") instanceof JsonArray data)
        || data.size() < MUST) {
      throw new BadRequestException();
    }
    return data;
  }

  private static Payment payment(JsonArray data) {
    try {
      SimponiWords.Told told =
          new SimponiWords.Told(
              text(data, 3), text(data, 2), text(data, 4), text(data, 5), text(data, 6));
      String amount = data.size() > MUST ? text(data, MUST) : null;
      return SimponiWords.payment(
          new BillingCode(text(data, 1)), text(data, 0), told, null, amount);
    } catch (Unreachable | Refused malformed) {
      throw new BadRequestException(malformed);
    }
  }

  /** At most twenty characters, as the widest of these fields has them. */
  private static String text(JsonArray data, int at) {
    JsonValue value = data.get(at);
    String text = value instanceof JsonString string ? string.getString() : null;
    if (value instanceof JsonNumber number) {
      text = number.toString();
    }
    if (text == null || text.length() > 20) {
      throw new BadRequestException();
    }
    return text;
  }
}
