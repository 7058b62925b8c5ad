package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.office.Letterhead;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where an officer is when he signs in: his office, his name and the place where he sits. This is
 * the one list of everybody who works in the office; the other desks name those who sit there.
 */
@Stateless
@RolesAllowed({
  "INFORMATION_DESK",
  "CUSTOMER_SERVICE",
  "BIOMETRIC_OPERATOR",
  "INTERVIEWER",
  "SUPERVISOR",
  "EXAMINER",
  "CLEARANCE_INPUT",
  "CLEARANCE_VERIFICATION",
  "LOCAL_ADJUDICATOR",
  "BOOKLET_CUSTODIAN",
  "PRINT_OPERATOR",
  "QUALITY_OFFICER",
  "HAND_OVER_OFFICER",
  "ARCHIVIST",
  "TREASURER",
  "SECTION_HEAD",
  "DEPUTY_HEAD",
  "HEAD_OF_OFFICE",
  "OPERATOR",
  "ADMINISTRATOR",
  "AUDITOR"
})
public class PlaceService {
  @Inject private Offices offices;
  @Inject private Officers officers;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** What the sign-in page may tell everybody. */
  @PermitAll
  public Doorplate doorplate() {
    Office office = offices.own();
    LocalDate today = office.today(clock);
    return office.letterheads().stream()
        .filter(each -> each.inForce().on(today))
        .findFirst()
        .map(head -> Doorplate.of(office, head, today))
        .orElseGet(() -> new Doorplate(office.name(), "", "", today));
  }

  /** The office's service locations by their names, the main one first. */
  public List<ServiceLocation> locations() {
    return offices.locations();
  }

  /** The officers' names by their accounts, also of those who left. */
  public Map<String, String> officerNames() {
    return officers.all().stream().collect(Collectors.toMap(Officer::username, Officer::fullName));
  }

  public Place place() {
    Actor actor = callers.current();
    String name = officers.find(actor.id()).map(Officer::fullName).orElse(actor.id());
    String location =
        offices.location(actor.location()).map(ServiceLocation::name).orElse(actor.location());
    return new Place(name, location);
  }

  /**
   * What stands beside the office's door.
   *
   * @param today the office's calendar day
   */
  public record Doorplate(String office, String ministry, String directorate, LocalDate today) {
    static Doorplate of(Office office, Letterhead head, LocalDate today) {
      return new Doorplate(office.name(), head.ministry(), head.directorate(), today);
    }
  }

  /** An officer's name and the service location where he sits. */
  public record Place(String officer, String location) {
    @Override
    public String toString() {
      return location;
    }
  }
}
