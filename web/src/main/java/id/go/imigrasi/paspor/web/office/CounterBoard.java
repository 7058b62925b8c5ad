package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.service.SupervisorService;
import id.go.imigrasi.paspor.service.SupervisorService.LaneLoad;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which counter serves which lane, and how much waits there. */
@Named
@ViewScoped
public class CounterBoard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/supervisor.xhtml?faces-redirect=true";

  @Inject private SupervisorService supervisor;

  private Lane lane = Lane.CUSTOMER_SERVICE;

  public String close(String code) {
    supervisor.closeCounter(code);
    return PAGE;
  }

  public String reassign(String code) {
    supervisor.reassign(code, lane);
    return PAGE;
  }

  public List<LaneLoad> getLoads() {
    return supervisor.lanes();
  }

  public List<Counter> getCounters() {
    return supervisor.counters();
  }

  public Lane[] getLanes() {
    return Lane.values();
  }

  public Lane getLane() {
    return lane;
  }

  public void setLane(Lane lane) {
    this.lane = lane;
  }
}
