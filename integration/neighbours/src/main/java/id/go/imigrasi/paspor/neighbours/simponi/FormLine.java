package id.go.imigrasi.paspor.neighbours.simponi;

import id.go.imigrasi.paspor.neighbours.soap.Subscribers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.List;

/**
 * The form post as clients send it in the wild: one field with a JSON text of positional arrays;
 * everything is answered with HTTP 200.
 */
@Path("/simponi/index.php/api/simponi/index/format/json")
@ApplicationScoped
public class FormLine {
  private static final int HEADER = 14;
  private static final int DETAIL = 10;
  private static final int INQUIRY = 7;

  @Inject private Desk desk;

  /** For the container, which fills the field itself. */
  public FormLine() {}

  /** Outside the container. */
  public FormLine(Desk desk) {
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public String post(@FormParam("simponi_req") String request) {
    try {
      JsonObject asked = Json.createReader(new StringReader(request)).readObject();
      return switch (asked.getString("method", "")) {
        case "billingcode_v4" -> raise(asked);
        case "inquirybilling_v2" -> inquire(asked);
        default -> answer(asked, "99", null);
      };
    } catch (JsonException | NullPointerException | ClassCastException unreadable) {
      return answer(Json.createObjectBuilder().build(), "99", null);
    }
  }

  private String raise(JsonObject asked) {
    JsonArray header = asked.getJsonObject("data").getJsonArray("header");
    JsonArray detail = asked.getJsonObject("data").getJsonArray("detail");
    boolean wrongCount =
        header.size() != HEADER
            || detail.isEmpty()
            || detail.stream().anyMatch(line -> line.asJsonArray().size() != DETAIL);
    if (wrongCount) {
      return answer(asked, "30", null);
    }
    if (!Subscribers.knows("simponi", header.getString(1), header.getString(2))) {
      return answer(asked, "IU", null);
    }
    Desk.Answer<Billing> answer = desk.billingCode(header(header), lines(detail));
    return answer(asked, answer.code(), answer.found() == null ? null : data(answer.found()));
  }

  private String inquire(JsonObject asked) {
    JsonArray data = asked.getJsonArray("data");
    if (data.size() != INQUIRY) {
      return answer(asked, "30", null);
    }
    if (!Subscribers.knows("simponi", data.getString(1), data.getString(2))) {
      return answer(asked, "IU", null);
    }
    Desk.Answer<Received> answer = desk.inquiry(data.getString(3));
    return answer(asked, answer.code(), answer.found() == null ? null : data(answer.found()));
  }

  private static Desk.Header header(JsonArray header) {
    return new Desk.Header(
        header.getString(0),
        header.getString(3),
        header.getString(6),
        number(header.get(9)),
        header.getString(10));
  }

  private static List<Desk.Line> lines(JsonArray detail) {
    return detail.getValuesAs(JsonArray.class).stream()
        .map(line -> new Desk.Line(line.getString(1), line.getString(2), number(line.get(7))))
        .toList();
  }

  private static long number(JsonValue value) {
    return value instanceof JsonNumber number
        ? number.longValue()
        : Long.parseLong(((JsonString) value).getString());
  }

  private static JsonArrayBuilder data(Billing bill) {
    return Json.createArrayBuilder()
        .add(bill.transaction())
        .add(bill.code())
        .add(Stamp.of(bill.issuedAt()))
        .add(Stamp.of(bill.expiresAt()));
  }

  private static JsonArrayBuilder data(Received payment) {
    return Json.createArrayBuilder()
        .add(payment.transaction())
        .add(payment.ntb())
        .add(payment.ntpn())
        .add(Stamp.of(payment.paidAt()))
        .add(payment.agent())
        .add(payment.channel())
        .add(payment.bookDate().toString());
  }

  private static String answer(JsonObject asked, String code, JsonArrayBuilder data) {
    JsonObjectBuilder response =
        Json.createObjectBuilder().add("code", code).add("message", Desk.message(code));
    if (data != null) {
      response.add("data", data);
    }
    return Json.createObjectBuilder()
        .add("method", asked.getString("method", ""))
        .add("response", response)
        .build()
        .toString();
  }
}
