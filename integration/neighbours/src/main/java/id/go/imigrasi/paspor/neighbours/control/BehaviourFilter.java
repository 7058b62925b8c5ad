package id.go.imigrasi.paspor.neighbours.control;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Stands before every stand-in, REST and SOAP alike, and spoils its answer as its switch says. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BehaviourFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Switchboard switchboard;
  @Inject private transient Connection connection;

  /** For the container, which fills the fields itself. */
  public BehaviourFilter() {}

  /** Outside the container. */
  public BehaviourFilter(Switchboard switchboard, Connection connection) {
    this.switchboard = switchboard;
    this.connection = connection;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    Optional<StandIn> called = StandIn.servedAt(request.getServletPath() + pathInfo(request));
    if (called.isEmpty()) {
      on.doFilter(request, response);
      return;
    }
    switchboard.called(called.get());
    Setting setting = switchboard.of(called.get());
    switch (setting.behaviour()) {
      case WELL -> on.doFilter(request, response);
      case SLOW -> {
        pause(setting.delay());
        on.doFilter(request, response);
      }
      case DOWN -> connection.cut();
      case RUBBISH -> rubbish(response);
    }
  }

  private static String pathInfo(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }

  /** What a captive portal or a misdirected proxy sends: a success with somebody else's page. */
  private static void rubbish(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write("<html><body><h1>Selamat datang di jaringan tamu</h1><p>{\"</body>");
  }

  /** Waits without an answer, as an overloaded machine does. */
  public static void pause(Duration delay) throws InterruptedIOException {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while slow");
    }
  }
}
