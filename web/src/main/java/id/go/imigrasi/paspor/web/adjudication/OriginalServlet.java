package id.go.imigrasi.paspor.web.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.service.EvidenceService;
import id.go.imigrasi.paspor.web.documentcheck.ScanServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** A scanned original, opened by the adjudicator in whose hand the case lies. */
@WebServlet("/desk/adjudication/scan")
public class OriginalServlet extends ScanServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient EvidenceService evidence;

  @Override
  protected Optional<Images.Image> scan(ApplicationNumber number, String sha256) {
    return evidence.scan(number, sha256);
  }
}
