package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.web.support.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signing in and out of the office. */
@Named
@RequestScoped
public class SignInPage {
  private static final String START = "/work.xhtml";

  @Inject private HttpServletRequest request;

  private String name;
  private String password;
  private String back;

  public void signIn() throws IOException {
    try {
      if (request.getUserPrincipal() != null) {
        request.logout();
      }
      request.login(name, password);
      request.changeSessionId();
      go(local(back));
    } catch (ServletException e) {
      refuse();
    }
  }

  public void signOut() throws IOException, ServletException {
    request.logout();
    external().invalidateSession();
    go("/login.xhtml?out=1");
  }

  private static void refuse() {
    FacesMessage message =
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR,
            Formats.word("signin.refused"),
            Formats.word("signin.again"));
    FacesContext.getCurrentInstance().addMessage(null, message);
  }

  /** Only a page of the office itself is gone back to; anything else means the start page. */
  static String local(String path) {
    boolean ours =
        path != null && path.matches("/(?!/)[A-Za-z0-9_./-]*\\.xhtml(\\?[A-Za-z0-9_=&.-]*)?");
    return ours && !path.startsWith("/login") && !path.startsWith("/error") ? path : START;
  }

  private static void go(String path) throws IOException {
    external().redirect(external().getRequestContextPath() + path);
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Whether somebody was at work here and the session ended meanwhile. */
  public boolean isExpired() {
    boolean sent = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) != null;
    return sent && ("POST".equals(request.getMethod()) || getBack().contains("again=1"));
  }

  /** The page that was asked for when the container showed this one instead. */
  public String getBack() {
    if (back == null) {
      Object asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
      Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
      back = asked == null ? START : asked + (query == null ? "" : "?" + query);
    }
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
