package id.go.imigrasi.paspor.persistence.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The machine account of an external agency. */
@Entity(name = "Agency")
@Table(name = "AGENCY")
class AgencyEntity {
  @Id
  @Column(name = "USERNAME", length = 40)
  private String username;

  @Column(name = "PASSWORD_HASH", nullable = false, length = 400)
  private String passwordHash;

  @Column(name = "AGENCY_NAME", nullable = false, length = 120)
  private String name;

  @Column(name = "ACTIVE", nullable = false)
  private boolean active;

  protected AgencyEntity() {}

  AgencyEntity(String username, String name, String passwordHash) {
    this.username = username;
    this.name = name;
    this.passwordHash = passwordHash;
    active = true;
  }
}
