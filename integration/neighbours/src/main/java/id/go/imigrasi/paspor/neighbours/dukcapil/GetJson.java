package id.go.imigrasi.paspor.neighbours.dukcapil;

import id.go.imigrasi.paspor.neighbours.control.BehaviourFilter;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import id.go.imigrasi.paspor.neighbours.residents.Condition;
import id.go.imigrasi.paspor.neighbours.soap.Subscribers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON call as subscribers send it in the wild: name and password in the body, business
 * negatives with HTTP 200.
 */
@Path("/dukcapil/get_json/{kodeLembaga}/CALL_VERIFY_BY_ELEMEN")
@ApplicationScoped
public class GetJson {
  @Inject private Verification verification;
  @Inject private Switchboard switchboard;

  /** For the container, which fills the fields itself. */
  public GetJson() {}

  /** Outside the container. */
  public GetJson(Verification verification, Switchboard switchboard) {
    this.verification = verification;
    this.switchboard = switchboard;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response verify(@PathParam("kodeLembaga") String institution, String body)
      throws IOException {
    Reply reply = reply(body);
    return Response.status(reply.status()).entity(reply.body()).build();
  }

  /** The answer to a body, whatever server took it in. */
  public Reply reply(String body) throws IOException {
    Map<String, String> asked;
    try {
      asked = texts(Json.createReader(new StringReader(body)).readObject());
    } catch (JsonException unreadable) {
      return new Reply(400, "");
    }
    if (!Subscribers.knows("dukcapil", asked.get("USER_ID"), asked.get("PASSWORD"))) {
      return new Reply(401, "");
    }
    Condition condition = verification.condition(asked.getOrDefault("NIK", ""));
    if (condition == Condition.SLOW) {
      BehaviourFilter.pause(switchboard.of(StandIn.DUKCAPIL).delay());
    }
    String answer = envelope(verification.verify(asked)).toString();
    return new Reply(
        200, condition == Condition.GARBLED ? answer.substring(0, answer.length() / 2) : answer);
  }

  /** What goes back. */
  public record Reply(int status, String body) {}

  private JsonObject envelope(Map<String, String> content) {
    JsonObjectBuilder one = Json.createObjectBuilder();
    content.forEach(one::add);
    return Json.createObjectBuilder()
        .add("content", Json.createArrayBuilder().add(one))
        .add("lastPage", true)
        .add("numberOfElements", 1)
        .add("sort", JsonValue.NULL)
        .add("totalElements", 1)
        .add("firstPage", true)
        .add("number", 0)
        .add("size", 1)
        .add("quotaLimiter", verification.quotaLeft())
        .build();
  }

  private static Map<String, String> texts(JsonObject body) {
    Map<String, String> texts = new LinkedHashMap<>();
    body.forEach(
        (key, value) -> {
          if (value instanceof JsonString text) {
            texts.put(key, text.getString());
          }
        });
    return texts;
  }
}
