package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.DestructionService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * The record of a destruction for the archive's printer: {@code /destruction-record?record=...}, in
 * the office's language unless {@code language=en}.
 */
@WebServlet("/destruction-record")
public class DestructionRecordServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DestructionService destructions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    String language = "en".equals(request.getParameter("language")) ? "en" : "id";
    try {
      byte[] pdf =
          destructions.print(request.getParameter("record"), Locale.forLanguageTag(language));
      response.setContentType("application/pdf");
      response.setHeader("Content-Disposition", "inline; filename=\"destruction-record.pdf\"");
      response.getOutputStream().write(pdf);
    } catch (Refused none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
