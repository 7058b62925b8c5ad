package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.Batch;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The row of one numbered book. The holder is unique: an application never has two books. */
@Entity(name = "Booklet")
@Table(name = "BOOKLET")
class BookletEntity {
  @Id
  @Column(name = "BOOKLET_NUMBER", length = 9)
  private String number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "BLANK_KIND", nullable = false, length = 40)
  private String blank;

  @Column(name = "DELIVERY_NOTE", nullable = false, length = 40)
  private String deliveryNote;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private BookletState state;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "DRAWER", length = 80)
  private String drawer;

  @Column(name = "HOLDER", length = 16)
  private String holder;

  protected BookletEntity() {}

  BookletEntity(BookletNumber number, Batch batch) {
    this.number = number.text();
    blank = batch.blank();
    deliveryNote = batch.deliveryNote();
    state = BookletState.IN_VAULT;
    location = batch.location();
  }

  String deliveryNote() {
    return deliveryNote;
  }

  /** Whether one line of the stock book can speak of both. */
  boolean liesBeside(BookletEntity other) {
    return deliveryNote.equals(other.deliveryNote)
        && booklet().place().equals(other.booklet().place())
        && booklet().heldFor().equals(other.booklet().heldFor());
  }

  Booklet booklet() {
    return new Booklet(
        new BookletNumber(number),
        blank,
        state,
        location,
        drawer,
        holder == null ? null : new ApplicationNumber(holder));
  }

  void write(Booklet booklet) {
    state = booklet.state();
    location = booklet.location();
    drawer = booklet.drawer().isEmpty() ? null : booklet.drawer();
    holder = booklet.heldFor().map(ApplicationNumber::digits).orElse(null);
  }
}
