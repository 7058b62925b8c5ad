package id.go.imigrasi.paspor.neighbours.mpaspor;

import id.go.imigrasi.paspor.neighbours.residents.Resident;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A user's hand at the app, for the demo and the tests. */
@Path("/control/registrations")
@RequestScoped
public class AppResource {
  @Inject private App app;
  @Inject private Residents residents;

  /** What was sent, and what the office said to it. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public JsonArray all() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    app.all().forEach(each -> all.add(each.toJson()));
    return all.build();
  }

  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject one(@PathParam("number") String number) {
    return app.known(number).toJson();
  }

  /**
   * Registers somebody of the table.
   *
   * @param wish {@code {"nik": "..."}}; also {@code number, location, type, product, sameDay, day,
   *     start, paid, papers}, and {@code person} for somebody who is not in the table yet
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject register(JsonObject wish) throws IOException {
    if (!wish.containsKey("nik")) {
      throw new BadRequestException("nik is missing");
    }
    if (wish.containsKey("person")) {
      residents.register(
          Resident.of(
              Json.createObjectBuilder(wish.getJsonObject("person"))
                  .add("nik", wish.getString("nik"))
                  .build()));
    }
    return app.register(wish).toJson();
  }

  /** The same once more, with the same key. */
  @POST
  @Path("{number}/again")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject again(@PathParam("number") String number) {
    return app.again(number).toJson();
  }

  @PUT
  @Path("{number}/slot")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("number") String number, JsonObject slot) throws IOException {
    return passedOn(app.move(number, slot.toString()));
  }

  @PUT
  @Path("{number}/contact")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response correct(@PathParam("number") String number, JsonObject contact)
      throws IOException {
    return passedOn(app.correct(number, contact.toString()));
  }

  @DELETE
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response cancel(@PathParam("number") String number) throws IOException {
    return passedOn(app.cancel(number));
  }

  /** A small page: choose somebody, register, pay on the payments' page. */
  @GET
  @Produces("text/html;charset=UTF-8")
  public String page() {
    StringBuilder people = new StringBuilder();
    residents.all().stream().map(each -> option(each.nik(), each.name())).forEach(people::append);
    StringBuilder rows = new StringBuilder();
    app.all().forEach(each -> rows.append(row(each)));
    return text().replace("${people}", people).replace("${rows}", rows);
  }

  /** The page's button; leads back to the page. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response press(
      @FormParam("nik") String nik,
      @FormParam("product") @DefaultValue("ELECTRONIC_10") String product,
      @FormParam("type") @DefaultValue("NEW_ADULT") String type)
      throws IOException {
    app.register(
        Json.createObjectBuilder()
            .add("nik", nik)
            .add("product", product)
            .add("type", type)
            .build());
    return Response.seeOther(URI.create("/control/registrations")).build();
  }

  private static Response passedOn(OfficeLine.Reply reply) {
    return Response.status(reply.status()).entity(reply.body()).build();
  }

  private static String option(String nik, String name) {
    return String.format(Locale.ROOT, "<option value=\"%s\">%s</option>%n", nik, name);
  }

  private static String row(Sending sending) {
    return String.format(
        Locale.ROOT,
        "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>%n",
        sending.number(),
        sending.code(),
        sending.isWaiting() ? "waits" : Integer.toString(sending.status()));
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(AppResource.class.getResourceAsStream("app.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
