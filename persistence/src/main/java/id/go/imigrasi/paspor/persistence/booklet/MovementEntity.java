package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.LedgerLine;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the stock book; written under the locks of its books, so that ids follow each other.
 */
@Entity(name = "BookletMovement")
@Table(name = "BOOKLET_MOVEMENT")
class MovementEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booklet_movement")
  @SequenceGenerator(
      name = "booklet_movement",
      sequenceName = "SEQ_BOOKLET_MOVEMENT",
      allocationSize = 1)
  @Column(name = "ID")
  private Long id;

  @Column(name = "DELIVERY_NOTE", nullable = false, length = 40)
  private String deliveryNote;

  @Column(name = "FIRST_NUMBER", nullable = false, length = 9)
  private String first;

  @Column(name = "LAST_NUMBER", nullable = false, length = 9)
  private String last;

  @Enumerated(EnumType.STRING)
  @Column(name = "STEP", nullable = false, length = 20)
  private BookletStep step;

  @Enumerated(EnumType.STRING)
  @Column(name = "FROM_STATE", length = 20)
  private BookletState fromState;

  @Column(name = "FROM_LOCATION", length = 20)
  private String fromLocation;

  @Column(name = "FROM_DRAWER", length = 80)
  private String fromDrawer;

  @Enumerated(EnumType.STRING)
  @Column(name = "TO_STATE", nullable = false, length = 20)
  private BookletState toState;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "DRAWER", length = 80)
  private String drawer;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAUSE", length = 20)
  private SpoilCause cause;

  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "RECORD_NUMBER", length = 60)
  private String record;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "WITNESS", length = 80)
  private String witness;

  @Column(name = "MOVED_AT", nullable = false)
  private Instant at;

  protected MovementEntity() {}

  MovementEntity(LedgerLine line) {
    deliveryNote = line.deliveryNote();
    first = line.range().first().text();
    last = line.range().last().text();
    step = line.step();
    from(line.from());
    toState = line.to().state();
    location = line.to().location();
    drawer = filled(line.to().drawer());
    cause = line.cause();
    application = line.application() == null ? null : line.application().digits();
    record = filled(line.record());
    officer = line.signatures().officer();
    witness = filled(line.signatures().witness());
    at = line.signatures().at();
  }

  private void from(Place place) {
    if (place != null) {
      fromState = place.state();
      fromLocation = place.location();
      fromDrawer = filled(place.drawer());
    }
  }

  LedgerLine line() {
    return new LedgerLine(
        deliveryNote,
        new BookletRange(new BookletNumber(first), new BookletNumber(last)),
        step,
        fromState == null ? null : new Place(fromState, fromLocation, fromDrawer),
        new Place(toState, location, drawer),
        application == null ? null : new ApplicationNumber(application),
        cause,
        record,
        new Signatures(officer, witness, at));
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
