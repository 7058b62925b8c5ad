package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Balikpapan alone, for tests. */
final class OneOffice implements Offices {

  @Override
  public Office own() {
    return new Office(
        "0471", "Kanim Balikpapan", "BALIKPAPAN", ZoneId.of("Asia/Makassar"), List.of());
  }

  @Override
  public Optional<Office> find(String code) {
    return Optional.of(own()).filter(office -> office.code().equals(code));
  }

  @Override
  public List<ServiceLocation> locations() {
    return List.of(new ServiceLocation("BPN", "0471", "Kantor", "Jalan Contoh 1", true, true));
  }

  @Override
  public Optional<ServiceLocation> location(String code) {
    return locations().stream().filter(place -> place.code().equals(code)).findFirst();
  }

  @Override
  public void keep(Office office) {
    throw new UnsupportedOperationException("one office only");
  }

  @Override
  public void keep(ServiceLocation location) {
    throw new UnsupportedOperationException("one office only");
  }
}
