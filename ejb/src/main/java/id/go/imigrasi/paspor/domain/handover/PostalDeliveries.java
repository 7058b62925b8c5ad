package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/** Passports that go by post. */
public interface PostalDeliveries {

  /** The last one of this case. */
  Optional<PostalDelivery> latest(ApplicationNumber application);

  void keep(PostalDelivery delivery);

  /** Agreed or with the carrier, of passports that nobody else collected: the oldest first. */
  List<PostalDelivery> open();
}
