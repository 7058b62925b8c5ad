package id.go.imigrasi.paspor.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells an officer whose scans or pictures are larger than the pages take (web.xml: 8 MiB each, 25
 * MiB together) so in words, before any page has read the form. Nothing of it is kept.
 */
@WebFilter("/desk/*")
public class UploadLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String TOO_LARGE = "/error/large.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (bringsFiles(request) && isTooLarge(request)) {
      // the form cannot be read, so no page can be shown in answer to it: another request is needed
      response.sendRedirect(request.getContextPath() + TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean bringsFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getServletPath().endsWith(".xhtml")
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  private static boolean isTooLarge(HttpServletRequest request)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    try {
      request.getParts();
      return false;
    } catch (IllegalStateException limit) {
      return true;
    }
  }
}
