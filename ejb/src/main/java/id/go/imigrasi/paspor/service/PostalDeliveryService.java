package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.biometrics.Signature;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hand-over desk sends finished passports by post to those who asked for it. */
@Stateless
@RolesAllowed("HAND_OVER_OFFICER")
public class PostalDeliveryService {
  /** What the carrier's proof of receipt stands for. */
  private static final Set<String> PROVEN =
      Set.of(
          "lifecycle.collector-is-entitled",
          "lifecycle.collector-was-compared",
          "lifecycle.collector-is-confirmed",
          "lifecycle.hand-over-is-signed");

  @Inject Casework casework;
  @Inject PostalDeliveries deliveries;
  @Inject Shelf shelf;
  @Inject Images images;
  @Inject Callers callers;
  @Inject Clock clock;

  /** What the carrier shall take or has taken. */
  public List<PostalDelivery> open() {
    return deliveries.open();
  }

  public Optional<PostalDelivery> latest(ApplicationNumber number) {
    return deliveries.latest(number);
  }

  /**
   * The applicant wants it sent.
   *
   * @param consent number and date of his letter
   */
  public void agree(ApplicationNumber number, String address, String consent) {
    onTheShelf(number);
    deliveries
        .latest(number)
        .filter(PostalDelivery::isOpen)
        .ifPresent(
            open -> {
              throw Refused.because("handover.post.agreed-already");
            });
    deliveries.keep(
        PostalDelivery.agreed(number, address, consent, callers.current().id(), clock.instant()));
  }

  /**
   * The carrier signs and takes it along; refused while anything but the receipt speaks against the
   * hand-over.
   *
   * @param posting the carrier's number
   * @param png of the pad
   */
  public void post(ApplicationNumber number, String posting, String courier, byte[] png) {
    Actor officer = callers.current();
    Application application = onTheShelf(number);
    List<Refusal> against =
        casework.choices(application, officer).getOrDefault(Step.HAND_OVER, List.of()).stream()
            .filter(each -> !PROVEN.contains(each.key()))
            .toList();
    casework.refuseFor(against, application, Step.HAND_OVER, officer);
    Signature signature = Signature.of(png);
    deliveries.keep(
        load(number)
            .posted(
                new PostalDelivery.Posting(
                    posting,
                    courier,
                    images.keep(signature.bytes(), signature.header().format().mediaType()),
                    officer.id(),
                    clock.instant())));
    shelf.clear(number);
  }

  /**
   * Somebody signed for it at the address: it is handed over.
   *
   * @param proof number and date of the proof of receipt
   */
  public Transition received(ApplicationNumber number, long version, String proof) {
    end(number, true, proof);
    return casework.take(number, version, Step.HAND_OVER, callers.current(), null);
  }

  /** It could not be delivered and lies on the shelf again. */
  public void cameBack(ApplicationNumber number, String why) {
    end(number, false, why);
    shelf.assign(number, callers.current().location());
  }

  private void end(ApplicationNumber number, boolean received, String words) {
    deliveries.keep(
        load(number)
            .ended(
                new PostalDelivery.End(received, words, callers.current().id(), clock.instant())));
  }

  private Application onTheShelf(ApplicationNumber number) {
    Application application = casework.load(number);
    if (application.status() != Status.READY) {
      throw Refused.because("lifecycle.step-out-of-order");
    }
    return application;
  }

  private PostalDelivery load(ApplicationNumber number) {
    return deliveries
        .latest(number)
        .filter(PostalDelivery::isOpen)
        .orElseThrow(() -> Refused.because("handover.post.not-agreed"));
  }
}
