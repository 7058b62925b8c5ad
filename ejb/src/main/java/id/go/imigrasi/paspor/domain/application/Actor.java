package id.go.imigrasi.paspor.domain.application;

import java.util.Objects;
import java.util.Set;

/**
 * Who does something: an officer, a citizen or a system.
 *
 * @param id login name or system id, unique in the office
 * @param roles what the container granted
 * @param location code of the service location where the officer sits, or the office's main one
 */
public record Actor(String id, Set<Role> roles, String location) {

  public Actor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(location);
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
