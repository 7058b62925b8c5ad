package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Role;
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
  @Inject private Posts posts;

  /** Who calls now, with the roles the container granted. */
  public Actor current() {
    String name = context.getCallerPrincipal().getName();
    return new Actor(
        name,
        Arrays.stream(Role.values())
            .filter(role -> context.isCallerInRole(role.name()))
            .collect(Collectors.toSet()),
        posts.locationOf(name));
  }
}
