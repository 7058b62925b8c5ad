package id.go.imigrasi.paspor.neighbours.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The switches over HTTP, for tests ({@code JSON}) and for the control page's buttons (forms). */
@Path("/control")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ControlResource {
  @Inject private Switchboard switchboard;

  /** Every stand-in with its switch and its count of calls. */
  @GET
  public JsonObject settings() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    for (StandIn each : StandIn.values()) {
      all.add(each.word(), json(each));
    }
    return all.build();
  }

  @GET
  @Path("{neighbour}")
  public JsonObject setting(@PathParam("neighbour") String word) {
    return json(known(word));
  }

  /**
   * @param wanted {@code {"behaviour": "slow", "seconds": 5}}; seconds may be left out
   */
  @PUT
  @Path("{neighbour}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject set(@PathParam("neighbour") String word, JsonObject wanted) {
    StandIn standIn = known(word);
    long seconds = wanted.getInt("seconds", (int) Setting.WELL.delay().toSeconds());
    turn(standIn, wanted.getString("behaviour"), seconds);
    return json(standIn);
  }

  /** The page's button; leads back to the page. */
  @POST
  @Path("{neighbour}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response press(
      @PathParam("neighbour") String word,
      @FormParam("behaviour") String behaviour,
      @FormParam("seconds") @DefaultValue("20") long seconds) {
    turn(known(word), behaviour, seconds);
    return Response.seeOther(URI.create("/control")).build();
  }

  private void turn(StandIn standIn, String behaviour, long seconds) {
    switchboard.set(standIn, new Setting(Behaviour.ofWord(behaviour), Duration.ofSeconds(seconds)));
  }

  private JsonObject json(StandIn standIn) {
    Setting setting = switchboard.of(standIn);
    return Json.createObjectBuilder()
        .add("behaviour", setting.behaviour().word())
        .add("seconds", setting.delay().toSeconds())
        .add("calls", switchboard.calls(standIn))
        .build();
  }

  private static StandIn known(String word) {
    return StandIn.ofWord(word.toLowerCase(Locale.ROOT)).orElseThrow(NotFoundException::new);
  }
}
