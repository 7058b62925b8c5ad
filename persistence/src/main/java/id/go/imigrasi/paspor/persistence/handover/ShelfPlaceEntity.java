package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a finished passport lies. */
@Entity(name = "ShelfPlace")
@Table(name = "SHELF_PLACE")
class ShelfPlaceEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "RACK", nullable = false)
  private int rack;

  @Column(name = "COMPARTMENT", nullable = false)
  private int compartment;

  protected ShelfPlaceEntity() {}

  ShelfPlaceEntity(ApplicationNumber application, ShelfPlace place) {
    this.application = application.digits();
    write(place);
  }

  final void write(ShelfPlace place) {
    location = place.location();
    rack = place.rack();
    compartment = place.compartment();
  }

  ShelfPlace restore() {
    return new ShelfPlace(location, rack, compartment);
  }
}
