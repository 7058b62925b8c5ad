package id.go.imigrasi.paspor.web.letter;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.service.LetterService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter for the desk's printer: {@code /letter?number=...&kind=introduction}, in the office's
 * language unless {@code language=en}.
 */
@WebServlet("/letter")
public class LetterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient LetterService letters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    Optional<LetterKind> kind = kind(request.getParameter("kind"));
    if (kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(request, response, kind.get());
    } catch (Refused none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response, LetterKind kind)
      throws IOException {
    ApplicationNumber number = new ApplicationNumber(request.getParameter("number"));
    String language = "en".equals(request.getParameter("language")) ? "en" : "id";
    byte[] pdf = letters.print(number, kind, Locale.forLanguageTag(language));
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "inline; filename=\"" + kind.key() + "-" + number + ".pdf\"");
    response.getOutputStream().write(pdf);
  }

  private static Optional<LetterKind> kind(String key) {
    return Arrays.stream(LetterKind.values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
