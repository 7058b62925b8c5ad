package id.go.imigrasi.paspor.neighbours.control;

import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The first morning again: everybody well, only the people of the file, nothing received. */
@Path("/control/reset")
@RequestScoped
public class ResetResource {
  @Inject private Switchboard switchboard;
  @Inject private Residents residents;
  @Inject private Event<FirstMorning> others;

  @POST
  public void reset() {
    switchboard.reset();
    residents.reset();
    others.fire(new FirstMorning());
  }
}
