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
import java.util.stream.Collectors;

/** The one place where the container's caller becomes the actor of a step. */
@Stateless
@PermitAll
public class Callers {
  @Resource private SessionContext context;
  @Inject private Officers officers;
  @Inject private Offices offices;

  /** Who calls now, with the roles the container granted; systems sit in the main building. */
  public Actor current() {
    String name = context.getCallerPrincipal().getName();
    return new Actor(
        name,
        Arrays.stream(Role.values())
            .filter(role -> context.isCallerInRole(role.name()))
            .collect(Collectors.toSet()),
        officers.find(name).map(Officer::location).orElseGet(() -> offices.mainLocation().code()));
  }
}
