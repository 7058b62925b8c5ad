package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Pictures and chip files for a station outside the office: only while an order is open, only by
 * reference and hash. The files stay here, the station keeps none.
 */
@Stateless
@RolesAllowed("SYSTEM")
public class StationFileService {
  private static final String STATION = "central-station";

  @Inject PersonalizationOrders orders;
  @Inject Images images;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** Whether this office waits for that order. */
  public boolean isOpen(UUID request) {
    return order(request).isPresent();
  }

  /** A file of an open order; every reading is written down. */
  public Optional<byte[]> read(UUID request, ImageRef file) {
    return order(request).flatMap(order -> read(order, file));
  }

  private Optional<byte[]> read(PersonalizationOrder order, ImageRef file) {
    write(AuditEntry.Kind.READ, order, file);
    return images.find(file).map(Images.Image::bytes);
  }

  private void write(AuditEntry.Kind kind, PersonalizationOrder order, ImageRef file) {
    audit.append(
        new AuditEntry(
            clock.instant(), STATION, kind, order.application().digits(), file.id().toString()));
  }

  /** What the station made for an open order; empty when none is open. */
  public Optional<ImageRef> keep(UUID request, byte[] file, String mediaType) {
    return order(request).map(order -> images.keep(file, mediaType));
  }

  /**
   * A private key that the chip has now, which is written down. The order may be over by then, for
   * its last word came before; a file of another content than named is left.
   *
   * @return whether there is such an order
   */
  public boolean erase(UUID request, ImageRef file) {
    Optional<PersonalizationOrder> told = orders.find(request);
    told.filter(order -> images.find(file).isPresent())
        .ifPresent(
            order -> {
              write(AuditEntry.Kind.CHANGED, order, file);
              images.erase(file);
            });
    return told.isPresent();
  }

  private Optional<PersonalizationOrder> order(UUID request) {
    return orders.find(request).filter(order -> !order.state().isLast());
  }
}
