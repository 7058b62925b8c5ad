package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.web.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Language and theme somebody chose, kept in the browser so that the sign-in page and the next node
 * know them too.
 */
@Named
@RequestScoped
public class Look {
  private static final String THEME = "paspor-theme";
  private static final String LANGUAGE = "paspor-language";
  private static final int YEAR = 365 * 24 * 3600;

  @Inject private HttpServletRequest request;

  private String theme;
  private String language;

  /** Name of the PrimeFaces theme. */
  public String getTheme() {
    return "material-compact-indigo-" + getShade();
  }

  /** {@code light} or {@code dark}. */
  public String getShade() {
    return "dark".equals(theme == null ? cookie(THEME).orElse("") : theme) ? "dark" : "light";
  }

  public Locale getLocale() {
    String chosen = language == null ? cookie(LANGUAGE).orElse("id") : language;
    return Words.in(Locale.forLanguageTag("en".equals(chosen) ? "en" : "id")).language();
  }

  /** BCP 47 tag for the html element. */
  public String getLanguage() {
    return getLocale().toLanguageTag();
  }

  public boolean isDark() {
    return "dark".equals(getShade());
  }

  public String switchTheme() {
    theme = isDark() ? "light" : "dark";
    keep(THEME, theme);
    return again();
  }

  public String switchLanguage() {
    language = "id".equals(getLanguage()) ? "en" : "id";
    keep(LANGUAGE, language);
    return again();
  }

  /** The same page once more with its parameters, so that a reload asks nothing. */
  private static String again() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId()
        + "?faces-redirect=true&includeViewParams=true";
  }

  private void keep(String name, String value) {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .addResponseCookie(
            name, value, Map.of("maxAge", YEAR, "path", "/", "httpOnly", true, "SameSite", "Lax"));
  }

  private Optional<String> cookie(String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
