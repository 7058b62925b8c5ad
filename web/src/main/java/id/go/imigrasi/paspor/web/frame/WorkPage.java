package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.service.MyWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The start page: an officer's desks and how much waits on each. */
@Named
@RequestScoped
public class WorkPage {
  @Inject private MyWork work;
  @Inject private Frame frame;

  private List<Line> desks;

  public List<Line> getDesks() {
    if (desks == null) {
      desks = frame.getDesks().stream().map(this::line).toList();
    }
    return desks;
  }

  private Line line(Desk desk) {
    boolean counted = !desk.waiting().isEmpty();
    return new Line(desk, counted, counted ? work.waiting(desk.waiting()) : 0);
  }

  /**
   * One desk on the start page.
   *
   * @param counted whether what waits there is counted in applications
   */
  public record Line(Desk desk, boolean counted, long waiting) {}
}
