package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a delivery. */
@Entity(name = "BookletBatch")
@Table(name = "BOOKLET_BATCH")
class BatchEntity {
  @Id
  @Column(name = "DELIVERY_NOTE", length = 40)
  private String deliveryNote;

  @Column(name = "BLANK_KIND", nullable = false, length = 40)
  private String blank;

  @Column(name = "FIRST_NUMBER", nullable = false, length = 9)
  private String first;

  @Column(name = "LAST_NUMBER", nullable = false, length = 9)
  private String last;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "WITNESS", nullable = false, length = 80)
  private String witness;

  @Column(name = "RECEIVED_AT", nullable = false)
  private Instant receivedAt;

  protected BatchEntity() {}

  BatchEntity(Batch batch, Signatures signatures) {
    deliveryNote = batch.deliveryNote();
    blank = batch.blank();
    first = batch.range().first().text();
    last = batch.range().last().text();
    location = batch.location();
    officer = signatures.officer();
    witness = signatures.witness();
    receivedAt = signatures.at();
  }

  Batch batch() {
    return new Batch(
        deliveryNote,
        blank,
        new BookletRange(new BookletNumber(first), new BookletNumber(last)),
        location);
  }
}
