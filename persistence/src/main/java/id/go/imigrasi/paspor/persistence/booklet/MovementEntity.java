package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
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

/** One line of the stock book. */
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

  @Column(name = "FIRST_NUMBER", nullable = false, length = 9)
  private String first;

  @Column(name = "LAST_NUMBER", nullable = false, length = 9)
  private String last;

  @Enumerated(EnumType.STRING)
  @Column(name = "STEP", nullable = false, length = 20)
  private BookletStep step;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "DRAWER", length = 80)
  private String drawer;

  @Enumerated(EnumType.STRING)
  @Column(name = "CAUSE", length = 20)
  private SpoilCause cause;

  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "WITNESS", length = 80)
  private String witness;

  @Column(name = "MOVED_AT", nullable = false)
  private Instant at;

  protected MovementEntity() {}

  MovementEntity(StockMovement movement) {
    first = movement.range().first().text();
    last = movement.range().last().text();
    step = movement.step();
    location = movement.location();
    drawer = movement.drawer();
    cause = movement.cause();
    application = movement.application() == null ? null : movement.application().digits();
    officer = movement.signatures().officer();
    witness = movement.signatures().witness();
    at = movement.signatures().at();
  }

  StockMovement movement() {
    return new StockMovement(
        new BookletRange(new BookletNumber(first), new BookletNumber(last)),
        step,
        new Signatures(officer, witness, at),
        location,
        drawer,
        cause,
        application == null ? null : new ApplicationNumber(application));
  }
}
