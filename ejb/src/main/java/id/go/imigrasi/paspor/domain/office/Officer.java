package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who works in the office and signs in.
 *
 * @param username 3 to 40 lower-case letters, digits, points or dashes; unique, never given twice
 * @param location code of the service location where the officer sits
 * @param active an officer who left keeps the row, because the history names it
 */
public record Officer(
    String username, String fullName, Set<Role> roles, String location, boolean active) {
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
  private static final Set<Role> NOT_FOR_PEOPLE =
      EnumSet.of(
          Role.APPLICANT,
          Role.SYSTEM,
          Role.M_PASPOR,
          Role.SIMPONI,
          Role.DIRECTORATE,
          Role.STATION,
          Role.AGENCY);

  public Officer {
    if (username == null || !USERNAME.matcher(username).matches()) {
      throw Refused.because("office.officer.username");
    }
    if (fullName == null || fullName.isBlank() || fullName.length() > 80) {
      throw Refused.because("office.officer.name");
    }
    roles = Set.copyOf(roles);
    Objects.requireNonNull(location);
    if (roles.stream().anyMatch(NOT_FOR_PEOPLE::contains)) {
      throw Refused.because("office.officer.role-of-a-system");
    }
  }

  public Actor asActor() {
    return new Actor(username, roles, location);
  }

  public Officer withRoles(Set<Role> granted) {
    return new Officer(username, fullName, granted, location, active);
  }

  public Officer at(String newLocation) {
    return new Officer(username, fullName, roles, newLocation, active);
  }

  /** Left the office, or came back. */
  public Officer activated(boolean nowActive) {
    return new Officer(username, fullName, roles, location, nowActive);
  }
}
