package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The row of an officer; the server's realm reads it and the roles at sign-in. */
@Entity(name = "Officer")
@Table(name = "OFFICER")
class OfficerEntity {
  @Id
  @Column(name = "USERNAME", length = 40)
  private String username;

  @Column(name = "PASSWORD_HASH", nullable = false, length = 400)
  private String passwordHash;

  @Column(name = "FULL_NAME", nullable = false, length = 80)
  private String fullName;

  @Column(name = "LOCATION_CODE", nullable = false, length = 10)
  private String location;

  @Column(name = "ACTIVE", nullable = false)
  private boolean active;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "OFFICER_ROLE", joinColumns = @JoinColumn(name = "USERNAME"))
  @Enumerated(EnumType.STRING)
  @Column(name = "ROLE_NAME", nullable = false, length = 40)
  private Set<Role> roles = new HashSet<>();

  protected OfficerEntity() {}

  OfficerEntity(Officer officer, PasswordHash password) {
    username = officer.username();
    passwordHash = password.text();
    write(officer);
  }

  final void write(Officer officer) {
    fullName = officer.fullName();
    location = officer.location();
    active = officer.active();
    roles.retainAll(officer.roles());
    roles.addAll(officer.roles());
  }

  void password(PasswordHash password) {
    passwordHash = password.text();
  }

  Officer restore() {
    Set<Role> granted = EnumSet.noneOf(Role.class);
    granted.addAll(roles);
    return new Officer(username, fullName, granted, location, active);
  }
}
