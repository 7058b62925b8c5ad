package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A passport that goes by post. */
@Entity(name = "PostalDelivery")
@Table(name = "POSTAL_DELIVERY")
class PostalDeliveryEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "ADDRESS", nullable = false, length = 300)
  private String address;

  @Column(name = "CONSENT", nullable = false, length = 100)
  private String consent;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "AGREED_AT", nullable = false)
  private Instant at;

  @Column(name = "POSTING_NUMBER", length = 20)
  private String posting;

  @Column(name = "COURIER", length = 60)
  private String courier;

  @Column(name = "SIGNATURE_ID")
  private UUID signature;

  @Column(name = "SIGNATURE_SHA256", length = 64)
  private String signatureSha256;

  @Column(name = "POSTED_BY", length = 80)
  private String postedBy;

  @Column(name = "POSTED_AT")
  private Instant postedAt;

  @Column(name = "RECEIVED")
  private Boolean received;

  @Column(name = "END_WORDS", length = 100)
  private String words;

  @Column(name = "ENDED_BY", length = 80)
  private String endedBy;

  @Column(name = "ENDED_AT")
  private Instant endedAt;

  protected PostalDeliveryEntity() {}

  PostalDeliveryEntity(PostalDelivery delivery) {
    id = delivery.id();
    application = delivery.application().digits();
    address = delivery.address();
    consent = delivery.consent();
    officer = delivery.officer();
    at = delivery.at();
    if (delivery.posting() != null) {
      write(delivery.posting());
    }
    if (delivery.end() != null) {
      write(delivery.end());
    }
  }

  private void write(PostalDelivery.Posting given) {
    posting = given.number();
    courier = given.courier();
    signature = given.signature().id();
    signatureSha256 = given.signature().sha256();
    postedBy = given.officer();
    postedAt = given.at();
  }

  private void write(PostalDelivery.End end) {
    received = end.received();
    words = end.words();
    endedBy = end.officer();
    endedAt = end.at();
  }

  PostalDelivery restore() {
    return new PostalDelivery(
        id,
        new ApplicationNumber(application),
        address,
        consent,
        officer,
        at,
        posting == null
            ? null
            : new PostalDelivery.Posting(
                posting, courier, new ImageRef(signature, signatureSha256), postedBy, postedAt),
        received == null ? null : new PostalDelivery.End(received, words, endedBy, endedAt));
  }
}
