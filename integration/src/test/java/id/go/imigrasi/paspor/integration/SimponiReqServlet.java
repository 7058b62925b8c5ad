package id.go.imigrasi.paspor.integration;

import id.go.imigrasi.paspor.neighbours.simponi.FormLine;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Carries the form post to the stand-in, as JAX-RS does in the server. */
final class SimponiReqServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient FormLine line;

  SimponiReqServlet(FormLine line) {
    this.line = line;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String answer = line.post(request.getParameter("simponi_req"));
    response.setContentType("application/json");
    response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
  }
}
