package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place where the container's caller becomes the actor of a step. */
@Stateless
@PermitAll
public class Callers {
  /** What the container calls a caller that only runs as a role. */
  private static final String NAMELESS = "anonymous";

  @Resource private SessionContext context;
  @Inject private Officers officers;
  @Inject private Offices offices;

  /** Who calls now, with the roles the container granted; systems sit in the main building. */
  public Actor current() {
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> context.isCallerInRole(role.name()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    String name = name(roles);
    return new Actor(
        name,
        roles,
        officers.find(name).map(Officer::location).orElseGet(() -> offices.mainLocation().code()));
  }

  /** A timer or a machine's call runs as a role without a name: the history names the system. */
  private String name(Set<Role> roles) {
    String name = context.getCallerPrincipal().getName();
    return NAMELESS.equals(name) && !roles.isEmpty()
        ? roles.iterator().next().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : name;
  }
}
