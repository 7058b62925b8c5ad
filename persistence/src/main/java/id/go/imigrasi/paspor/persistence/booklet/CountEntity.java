package id.go.imigrasi.paspor.persistence.booklet;

import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.booklet.Place;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
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

/** The row of a count. */
@Entity(name = "BookletCount")
@Table(name = "BOOKLET_COUNT")
class CountEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booklet_count")
  @SequenceGenerator(name = "booklet_count", sequenceName = "SEQ_BOOKLET_COUNT", allocationSize = 1)
  @Column(name = "ID")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "PURPOSE", nullable = false, length = 20)
  private CountPurpose purpose;

  @Column(name = "BLANK_KIND", nullable = false, length = 40)
  private String blank;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private BookletState state;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "DRAWER", length = 80)
  private String drawer;

  @Column(name = "COUNTED", nullable = false)
  private long counted;

  @Column(name = "BOOKED", nullable = false)
  private long booked;

  @Column(name = "EXPLANATION", length = 500)
  private String explanation;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "WITNESS", nullable = false, length = 80)
  private String witness;

  @Column(name = "COUNTED_AT", nullable = false)
  private Instant at;

  protected CountEntity() {}

  CountEntity(StockCount count) {
    purpose = count.purpose();
    blank = count.pile().blank();
    state = count.pile().place().state();
    location = count.pile().place().location();
    drawer = filled(count.pile().place().drawer());
    counted = count.counted();
    booked = count.pile().books();
    explanation = filled(count.explanation());
    officer = count.signed().officer();
    witness = count.signed().witness();
    at = count.signed().at();
  }

  StockCount count() {
    Pile pile = new Pile(blank, new Place(state, location, drawer), booked);
    return new StockCount(
        purpose, pile, counted, explanation, new Signatures(officer, witness, at));
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
