package id.go.imigrasi.paspor.neighbours.directorate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;

/** What arrived at the directorate, in the order of its arrival. */
@Path("/control/feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
  @EJB private Directorate directorate;

  /**
   * @param subject an application number; everybody's without it
   */
  @GET
  public JsonArray feed(
      @QueryParam("subject") String subject, @QueryParam("max") @DefaultValue("200") int max)
      throws SQLException {
    JsonArrayBuilder events = Json.createArrayBuilder();
    directorate.feed(subject, max).forEach(each -> events.add(each.json()));
    return events.build();
  }

  @GET
  @Path("count")
  public JsonObject count() throws SQLException {
    return Json.createObjectBuilder().add("events", directorate.count()).build();
  }
}
