package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.Role;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Somebody who calls the office's services in a test, with the name and the roles that the
 * container would find after a sign-in.
 */
public final class Caller {

  private final SecurityIdentity identity;

  private Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** A caller with this name and exactly these roles. */
  public static Caller named(String name, Role... roles) {
    Roles granted = Roles.fromSet(Arrays.stream(roles).map(Enum::name).collect(Collectors.toSet()));
    return new Caller(
        SecurityDomain.getCurrent()
            .createAdHocIdentity(name)
            .withDefaultRoleMapper(RoleMapper.constant(granted)));
  }

  /** Runs the work as this caller and hands back its result. */
  public <T> T does(Callable<T> work) throws Exception {
    return identity.runAs(work);
  }
}
