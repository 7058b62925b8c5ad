package id.go.imigrasi.paspor.neighbours.control;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.xnio.IoUtils;

/** The caller's socket: closed without an answer it looks like a machine that died. */
@ApplicationScoped
public class Connection {

  /**
   * Closes the socket of the request this thread serves; the caller reads the end of the stream.
   */
  public void cut() {
    IoUtils.safeClose(ServletRequestContext.requireCurrent().getExchange().getConnection());
  }
}
