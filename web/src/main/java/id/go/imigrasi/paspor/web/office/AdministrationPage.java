package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import id.go.imigrasi.paspor.service.AdministrationService;
import id.go.imigrasi.paspor.web.frame.Desk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Administration: who works in the office, where, with which roles. */
@Named
@ViewScoped
public class AdministrationPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdministrationService administration;

  private String username;
  private String fullName;
  private String location;
  private Role[] roles = {};
  private String password;
  private boolean active = true;
  private boolean known;

  /** Brings an officer into the form. */
  public void edit(Officer officer) {
    username = officer.username();
    fullName = officer.fullName();
    location = officer.location();
    roles = officer.roles().toArray(Role[]::new);
    active = officer.active();
    known = true;
  }

  /** Adds the officer, or changes the one in the form; a password typed is a new password. */
  public String keep() {
    Officer officer = new Officer(username, fullName, Set.of(roles), location, active);
    if (!known) {
      administration.add(officer, password);
    } else {
      administration.change(officer);
      if (password != null && !password.isEmpty()) {
        administration.resetPassword(username, password);
      }
    }
    Told.after("administration.kept", username);
    return "/desk/administration.xhtml?faces-redirect=true";
  }

  public List<Officer> getOfficers() {
    return administration.officers();
  }

  public List<ServiceLocation> getLocations() {
    return administration.locations();
  }

  public List<Role> getGrantable() {
    return Desk.STAFF.stream().sorted().toList();
  }

  public boolean isKnown() {
    return known;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getLocation() {
    return location;
  }

  public void setLocation(String location) {
    this.location = location;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
