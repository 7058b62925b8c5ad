package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.util.function.Supplier;

/** The table of people and the cekal list, to look at and to add to while the stand-ins run. */
@Path("/control")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResidentsResource {
  @Inject private Residents residents;

  @GET
  @Path("people")
  public JsonArray people() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    residents.all().forEach(each -> all.add(each.toJson()));
    return all.build();
  }

  @GET
  @Path("people/{nik}")
  public JsonObject person(@PathParam("nik") String nik) {
    return residents.find(nik).orElseThrow(NotFoundException::new).toJson();
  }

  /**
   * @param person as in {@code people.json}; the NIK may be left out, the path says it
   */
  @PUT
  @Path("people/{nik}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject register(@PathParam("nik") String nik, JsonObject person) {
    Resident resident =
        readable(() -> Resident.of(Json.createObjectBuilder(person).add("nik", nik).build()));
    residents.register(resident);
    return resident.toJson();
  }

  /** Many people at once, each with its NIK. */
  @POST
  @Path("people")
  @Consumes(MediaType.APPLICATION_JSON)
  public void registerAll(JsonArray people) {
    readable(() -> people.getValuesAs(Resident::of)).forEach(residents::register);
  }

  @GET
  @Path("watch-list")
  public JsonArray watchList() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    residents.watchList().forEach(each -> all.add(each.toJson()));
    return all.build();
  }

  @PUT
  @Path("watch-list/{entry}")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject list(@PathParam("entry") String entryId, JsonObject entry) {
    ListedPerson listed =
        readable(
            () -> ListedPerson.of(Json.createObjectBuilder(entry).add("entryId", entryId).build()));
    residents.list(listed);
    return listed.toJson();
  }

  @DELETE
  @Path("watch-list/{entry}")
  public void unlist(@PathParam("entry") String entryId) {
    if (!residents.unlist(entryId)) {
      throw new NotFoundException();
    }
  }

  private static <T> T readable(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (NullPointerException
        | IllegalArgumentException
        | ClassCastException
        | DateTimeException
        | JsonException unreadable) {
      throw new BadRequestException("not a person of the table's form", unreadable);
    }
  }
}
