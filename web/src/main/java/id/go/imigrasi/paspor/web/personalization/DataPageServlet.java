package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.QualityService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The engraved data page, for the quality desk's eyes only; {@code of=approved} and {@code of=chip}
 * give the two faces, {@code of=paper} the page as PDF.
 */
@WebServlet("/datapage")
public class DataPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient QualityService desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    try {
      ApplicationNumber number = new ApplicationNumber(request.getParameter("number"));
      String of = request.getParameter("of");
      switch (of == null ? "" : of) {
        case "approved" -> send(response, "image/jpeg", desk.inspect(number).approvedFace());
        case "chip" -> send(response, "image/jpeg", desk.inspect(number).chip().face());
        case "paper" -> send(response, "application/pdf", desk.paper(number));
        default -> send(response, "image/png", desk.inspect(number).dataPage());
      }
    } catch (Refused unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(HttpServletResponse response, String type, byte[] content)
      throws IOException {
    response.setContentType(type);
    response.getOutputStream().write(content);
  }
}
