package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.office.Countersignature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** The second person at the seat of the first, for the one request in which both sign. */
@Named
@RequestScoped
public class SecondPerson {
  private String login;
  private String password;

  public Countersignature signature() {
    return new Countersignature(login, password);
  }

  /** A password that was sent with something wrong beside it stays in no page's state. */
  public void forget(ComponentSystemEvent shown) {
    ((UIInput) shown.getComponent()).resetValue();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
