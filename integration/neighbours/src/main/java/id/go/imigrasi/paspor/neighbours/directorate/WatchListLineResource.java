package id.go.imigrasi.paspor.neighbours.directorate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The line that carries the watch list to the offices, and how bad it is. */
@Path("/control/watch-list-line")
@RequestScoped
public class WatchListLineResource {
  @EJB private WatchListLine line;

  /**
   * @param line {@code {"lose": 2}}: the next two messages never arrive
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void spoil(JsonObject line) {
    this.line.lose(line.getInt("lose"));
  }
}
