package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.office.Countersignature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The second person at the seat of the first, for the one request in which both sign. */
@Named
@RequestScoped
public class SecondPerson {
  private static final String FIELD = "f:second-password";

  @Inject private HttpServletRequest request;

  private String login;

  /** The password is read from the request alone: no bean and no component ever holds it. */
  public Countersignature signature() {
    return new Countersignature(login, request.getParameter(FIELD));
  }

  /** Name of the password's field in the page's form. */
  public String getField() {
    return FIELD;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }
}
