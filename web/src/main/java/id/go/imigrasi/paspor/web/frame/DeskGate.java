package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Lets an officer through to the pages of the desks he may sit at and to nothing else, also when
 * the address is typed by hand. Who is not signed in has been sent to the sign-in page before.
 */
@WebFilter({"/desk/*", "/work.xhtml", "/case.xhtml", "/design.xhtml", "/portrait"})
public class DeskGate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (admits(request.getServletPath(), role -> request.isUserInRole(role.name()))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  static boolean admits(String path, Predicate<Role> caller) {
    if (path.startsWith("/desk/")) {
      return Desk.at(path).filter(desk -> desk.admits(caller)).isPresent();
    }
    return Desk.STAFF.stream().anyMatch(caller);
  }
}
