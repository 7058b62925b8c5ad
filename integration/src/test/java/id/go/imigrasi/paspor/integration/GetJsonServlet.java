package id.go.imigrasi.paspor.integration;

import id.go.imigrasi.paspor.neighbours.dukcapil.GetJson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Carries the direct line's bodies to the stand-in, as JAX-RS does in the server. */
final class GetJsonServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient GetJson line;

  GetJsonServlet(GetJson line) {
    this.line = line;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    GetJson.Reply reply = line.reply(body);
    response.setStatus(reply.status());
    response.setContentType("application/json");
    response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
  }
}
