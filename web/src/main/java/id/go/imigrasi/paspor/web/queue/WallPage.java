package id.go.imigrasi.paspor.web.queue;

import id.go.imigrasi.paspor.service.WallService;
import id.go.imigrasi.paspor.service.WallService.Call;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The wall display as it stands when it is opened; later calls are pushed to it. */
@Named
@RequestScoped
public class WallPage {
  private static final int SHOWN = 6;

  @Inject private WallService wall;
  @Inject private HttpServletRequest request;

  /** Code of the location whose calls the wall shows, from its address; empty for all. */
  public String getLocation() {
    String asked = request.getParameter("location");
    return asked == null ? "" : asked;
  }

  /** The newest first. */
  public List<Call> getCalls() {
    return wall.lastCalls(getLocation(), SHOWN);
  }
}
