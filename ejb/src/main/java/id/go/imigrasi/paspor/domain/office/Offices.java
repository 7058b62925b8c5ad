package id.go.imigrasi.paspor.domain.office;

import java.util.List;
import java.util.Optional;

/** The offices that are known: the one that this deployment serves, and others by name. */
public interface Offices {

  /** The office that this deployment serves. */
  Office own();

  Optional<Office> find(String code);

  /** All service locations of the own office, the main one first. */
  List<ServiceLocation> locations();

  Optional<ServiceLocation> location(String code);

  /** The own office's main building. */
  default ServiceLocation mainLocation() {
    return locations().get(0);
  }

  /**
   * Whose cases an officer posted at a location finds behind the counters, where passports are
   * made, handed over and filed: the main building's are those of all locations, for a mobile team
   * brings home what it has captured. Null for all.
   */
  default String behindTheCountersOf(String location) {
    return mainLocation().code().equals(location) ? null : location;
  }

  void keep(Office office);

  void keep(ServiceLocation location);
}
