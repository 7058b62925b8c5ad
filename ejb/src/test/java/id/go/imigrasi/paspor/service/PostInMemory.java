package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last delivery of each passport. */
final class PostInMemory implements PostalDeliveries {
  private final Map<ApplicationNumber, PostalDelivery> deliveries = new HashMap<>();

  @Override
  public Optional<PostalDelivery> latest(ApplicationNumber application) {
    return Optional.ofNullable(deliveries.get(application));
  }

  @Override
  public void keep(PostalDelivery delivery) {
    deliveries.put(delivery.application(), delivery);
  }

  @Override
  public List<PostalDelivery> open() {
    return deliveries.values().stream().filter(PostalDelivery::isOpen).toList();
  }
}
