package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.service.DocumentCheckService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The scan of a paper, shown to whoever checks it; every look is on record. */
@WebServlet("/desk/documents/scan")
public class ScanServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentCheckService documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Images.Image> image =
        image(request.getParameter("number"), request.getParameter("of"));
    if (image.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentType(image.get().mediaType());
    // no browser shows a PDF inside the sandbox that every served file gets
    boolean picture = image.get().mediaType().startsWith("image/");
    response.setHeader(
        "Content-Disposition", picture ? "inline" : "attachment; filename=\"scan.pdf\"");
    response.getOutputStream().write(image.get().bytes());
  }

  private Optional<Images.Image> image(String digits, String sha256) {
    try {
      return scan(new ApplicationNumber(digits), sha256);
    } catch (Refused unknown) {
      return Optional.empty();
    }
  }

  /** The scan as this desk may read it; the reading is on record. */
  protected Optional<Images.Image> scan(ApplicationNumber number, String sha256) {
    return documents.scans(number).stream()
        .filter(paper -> paper.image().sha256().equals(sha256))
        .findFirst()
        .flatMap(paper -> documents.scan(number, paper.image()));
  }
}
