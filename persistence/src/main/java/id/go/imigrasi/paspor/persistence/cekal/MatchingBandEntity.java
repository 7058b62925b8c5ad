package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.cekal.BirthAgreement;
import id.go.imigrasi.paspor.domain.cekal.MatchingRulebook.BandLine;
import id.go.imigrasi.paspor.domain.cekal.MatchingRules.Band;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** What an agreement of the birth asks of the name, from a day on. */
@Entity(name = "MatchingBand")
@Table(name = "MATCHING_BAND")
class MatchingBandEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "CHANGED_BY", nullable = false, length = 80)
  private String changedBy;

  @Column(name = "CONFIRMED_BY", length = 80)
  private String confirmedBy;

  @Column(name = "NAME_AT_LEAST", nullable = false)
  private int nameAtLeast;

  @Column(name = "BITS", nullable = false)
  private int bits;

  @Column(name = "BEST_SCORE", nullable = false)
  private int best;

  protected MatchingBandEntity() {}

  MatchingBandEntity(BandLine line) {
    key = new Key(line.birth(), line.inForce().from());
    until = line.inForce().until();
    source = line.inForce().source();
    changedBy = line.changedBy();
    confirmedBy = line.confirmedBy();
    nameAtLeast = line.band().nameAtLeast();
    bits = line.band().bits();
    best = line.band().best();
  }

  BandLine restore() {
    return new BandLine(
        key.birth,
        new Band(nameAtLeast, bits, best),
        new InForce(key.from, until, source),
        changedBy,
        confirmedBy);
  }

  /** Agreement and first day. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(name = "BIRTH", length = 25) BirthAgreement birth,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
