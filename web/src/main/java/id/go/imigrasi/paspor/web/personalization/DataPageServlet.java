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

/** The engraved data page, for the quality desk's eyes only. */
@WebServlet("/datapage")
public class DataPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient QualityService desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    try {
      byte[] page = desk.inspect(new ApplicationNumber(request.getParameter("number"))).dataPage();
      response.setContentType("image/png");
      response.getOutputStream().write(page);
    } catch (Refused unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
