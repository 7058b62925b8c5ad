package id.go.imigrasi.paspor.web.frame;

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

/**
 * The portrait of a case for its header: {@code /portrait/<16 digits>}, never kept by a browser.
 */
@WebServlet("/portrait/*")
public class Portraits extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PATH = "/portrait/";

  @Inject private transient CaseFileService files;

  static String of(ApplicationNumber number) {
    return PATH + number.digits();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Images.Image> portrait;
    try {
      portrait = portrait(request.getPathInfo());
    } catch (EJBAccessException notTheirs) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (portrait.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(portrait.get().mediaType());
    response.getOutputStream().write(portrait.get().bytes());
  }

  private Optional<Images.Image> portrait(String path) {
    try {
      return files.portrait(new ApplicationNumber(path == null ? null : path.substring(1)));
    } catch (Refused unknown) {
      return Optional.empty();
    }
  }
}
