package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.DigitalFileService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bound file of a case as it was made, for the archive officer. */
@WebServlet("/digital-file")
public class DigitalFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DigitalFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    try {
      ApplicationNumber number = new ApplicationNumber(request.getParameter("number"));
      byte[] bundle = files.read(number);
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + number.digits() + ".pdf\"");
      response.getOutputStream().write(bundle);
    } catch (Refused none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
