package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.booklet.StockCount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a shift's count. */
@Entity(name = "BookletCount")
@Table(name = "BOOKLET_COUNT")
class CountEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booklet_count")
  @SequenceGenerator(name = "booklet_count", sequenceName = "SEQ_BOOKLET_COUNT", allocationSize = 1)
  @Column(name = "ID")
  private Long id;

  @Column(name = "BLANK_KIND", nullable = false, length = 40)
  private String blank;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "DRAWER", length = 80)
  private String drawer;

  @Column(name = "COUNTED", nullable = false)
  private long counted;

  @Column(name = "BOOKED", nullable = false)
  private long booked;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "WITNESS", nullable = false, length = 80)
  private String witness;

  @Column(name = "COUNTED_AT", nullable = false)
  private Instant at;

  protected CountEntity() {}

  CountEntity(StockCount count) {
    blank = count.blank();
    location = count.location();
    drawer = count.drawer();
    counted = count.counted();
    booked = count.booked();
    officer = count.signed().officer();
    witness = count.signed().witness();
    at = count.signed().at();
  }
}
