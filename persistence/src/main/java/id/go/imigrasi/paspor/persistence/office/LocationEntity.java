package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of a service location. */
@Entity(name = "ServiceLocation")
@Table(name = "SERVICE_LOCATION")
class LocationEntity {
  @Id
  @Column(name = "CODE", length = 10)
  private String code;

  @Column(name = "OFFICE_CODE", nullable = false, length = 4)
  private String office;

  @Column(name = "NAME", nullable = false, length = 80)
  private String name;

  @Column(name = "ADDRESS", nullable = false, length = 200)
  private String address;

  @Column(name = "MAIN", nullable = false)
  private boolean main;

  @Column(name = "ACTIVE", nullable = false)
  private boolean active;

  protected LocationEntity() {}

  LocationEntity(ServiceLocation location) {
    code = location.code();
    office = location.officeCode();
    name = location.name();
    address = location.address();
    main = location.main();
    active = location.active();
  }

  ServiceLocation restore() {
    return new ServiceLocation(code, office, name, address, main, active);
  }
}
