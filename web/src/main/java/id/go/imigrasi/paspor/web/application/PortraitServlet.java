package id.go.imigrasi.paspor.web.application;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.service.CaseFileService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The portrait in a case's head; a drawn outline until the booth has taken one. */
@WebServlet("/portrait")
public class PortraitServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OUTLINE = "/resources/office/nobody.svg";

  @Inject private transient CaseFileService cases;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    try {
      send(cases.portrait(new ApplicationNumber(request.getParameter("number"))), response);
    } catch (Refused unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void send(Optional<Images.Image> portrait, HttpServletResponse response)
      throws IOException {
    if (portrait.isPresent()) {
      response.setContentType(portrait.get().mediaType());
      response.getOutputStream().write(portrait.get().bytes());
    } else {
      response.setContentType("image/svg+xml");
      try (var outline = getServletContext().getResourceAsStream(OUTLINE)) {
        outline.transferTo(response.getOutputStream());
      }
    }
  }
}
