package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.LedgerService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * A record of blanks for the custodian's printer: {@code /stock-record?record=...}, in the office's
 * language unless {@code language=en}.
 */
@WebServlet("/stock-record")
public class StockRecordServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient LedgerService ledger;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    String language = "en".equals(request.getParameter("language")) ? "en" : "id";
    try {
      byte[] pdf = ledger.print(request.getParameter("record"), Locale.forLanguageTag(language));
      response.setContentType("application/pdf");
      response.setHeader("Content-Disposition", "inline; filename=\"stock-record.pdf\"");
      response.getOutputStream().write(pdf);
    } catch (Refused none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException stranger) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
