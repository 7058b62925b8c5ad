package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.service.WorkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The start page: an officer's desks and how much waits on each. */
@Named
@RequestScoped
public class WorkPage {
  /** Records of non-conformity and measures against passports are no applications. */
  private static final Set<Desk> NO_APPLICATIONS = EnumSet.of(Desk.CONFORMITY, Desk.INVALIDATION);

  @Inject private WorkService work;
  @Inject private Frame frame;

  private List<Line> desks;

  public List<Line> getDesks() {
    if (desks == null) {
      Map<Role, Long> piles = work.waiting();
      desks = frame.getDesks().stream().map(desk -> Line.of(desk, piles)).toList();
    }
    return desks;
  }

  /**
   * One desk on the start page.
   *
   * @param counted whether what waits there is counted in applications
   */
  public record Line(Desk desk, boolean counted, long waiting) {

    /** Two roles at one desk share its pile. */
    static Line of(Desk desk, Map<Role, Long> piles) {
      return desk.roles().stream()
          .filter(role -> !NO_APPLICATIONS.contains(desk) && piles.containsKey(role))
          .map(role -> new Line(desk, true, piles.get(role)))
          .findFirst()
          .orElseGet(() -> new Line(desk, false, 0));
    }
  }
}
