package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import id.go.imigrasi.paspor.service.PlaceService;
import id.go.imigrasi.paspor.web.support.Tones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around every officer's page: office, place, his name, his desks, the neighbours. */
@Named
@RequestScoped
public class Frame {
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject PlaceService places;
  @Inject private Instance<Neighbours> neighbours;

  @Inject
  @ConfigProperty(name = "paspor.office.zone", defaultValue = "Asia/Makassar")
  private String zone;

  private List<Desk> desks;
  private Map<String, String> locations;
  private Map<String, String> names;
  private PlaceService.Place place;
  private PlaceService.Doorplate doorplate;

  /** Login name; the drafts in the browser belong to it. */
  public String getOfficer() {
    return request.getRemoteUser();
  }

  public String getName() {
    return place().officer();
  }

  public String getLocation() {
    return place().location();
  }

  /** Name of a service location; the code itself where the office does not know it. */
  public String placeName(String code) {
    if (locations == null) {
      locations =
          places.locations().stream()
              .collect(Collectors.toMap(ServiceLocation::code, ServiceLocation::name));
    }
    return code == null ? "" : locations.getOrDefault(code, code);
  }

  /**
   * Name of whoever signed in as this, of the part that the office itself or a neighbour played, or
   * the account as it is where the office knows neither.
   */
  public String officerName(String account) {
    if (account == null) {
      return "";
    }
    if (names == null) {
      names = places.officerNames();
    }
    String name = names.get(account);
    return name == null ? roleOf(account).map(Tones::wordOf).orElse(account) : name;
  }

  /** The part that {@code system} or {@code m-paspor} plays; empty for a person's account. */
  static Optional<Role> roleOf(String account) {
    String constant = account.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(constant)).findFirst();
  }

  public String getOffice() {
    return doorplate().office();
  }

  public String getMinistry() {
    return doorplate().ministry();
  }

  public String getDirectorate() {
    return doorplate().directorate();
  }

  public LocalDate getToday() {
    return doorplate().today();
  }

  public List<Desk> getDesks() {
    if (desks == null) {
      desks = Desk.of(this::holds);
    }
    return desks;
  }

  public boolean current(Desk desk) {
    return Desk.at(request.getServletPath()).filter(desk::equals).isPresent();
  }

  /** Whether the start page is open. */
  public boolean isStart() {
    return "/work.xhtml".equals(request.getServletPath());
  }

  public boolean holds(Role role) {
    return request.isUserInRole(role.name());
  }

  /** How the neighbours answer, as far as somebody watches them. */
  public List<Neighbours.Standing> getNeighbours() {
    return neighbours.isResolvable() ? neighbours.get().standings() : List.of();
  }

  /** Milliseconds of the office's clock, by which the browser's clocks are set. */
  public long getNow() {
    return clock.millis();
  }

  /** The office's time zone, for example {@code Asia/Makassar}. */
  public String getZone() {
    return zone;
  }

  private PlaceService.Place place() {
    if (place == null) {
      place = places.place();
    }
    return place;
  }

  private PlaceService.Doorplate doorplate() {
    if (doorplate == null) {
      doorplate = places.doorplate();
    }
    return doorplate;
  }
}
