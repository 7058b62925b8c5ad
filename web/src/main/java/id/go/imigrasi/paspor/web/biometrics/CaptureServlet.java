package id.go.imigrasi.paspor.web.biometrics;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.service.BoothService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** What was taken at the booth, shown to whoever sits there; every look is on record. */
@WebServlet("/desk/booth/capture")
public class CaptureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient BoothService booth;

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
    response.getOutputStream().write(image.get().bytes());
  }

  private Optional<Images.Image> image(String digits, String what) {
    ApplicationNumber number;
    try {
      number = new ApplicationNumber(digits);
    } catch (Refused malformed) {
      return Optional.empty();
    }
    if ("photo".equals(what)) {
      return booth.photo(number);
    }
    if ("signature".equals(what)) {
      return booth.signature(number);
    }
    return Arrays.stream(FingerPosition.values())
        .filter(finger -> finger.name().equals(what))
        .findFirst()
        .flatMap(finger -> booth.finger(number, finger));
  }
}
