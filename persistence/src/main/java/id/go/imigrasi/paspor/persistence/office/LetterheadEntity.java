package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.office.Letterhead;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A letterhead of an office, from a day on. */
@Entity(name = "Letterhead")
@Table(name = "OFFICE_LETTERHEAD")
class LetterheadEntity {
  @EmbeddedId private Key key;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @Column(name = "MINISTRY", nullable = false, length = 120)
  private String ministry;

  @Column(name = "DIRECTORATE", nullable = false, length = 120)
  private String directorate;

  @Column(name = "REGIONAL_OFFICE", length = 120)
  private String regionalOffice;

  @Column(name = "OFFICE_NAME", nullable = false, length = 120)
  private String officeName;

  @Column(name = "ADDRESS", nullable = false, length = 200)
  private String address;

  protected LetterheadEntity() {}

  LetterheadEntity(String office, Letterhead letterhead) {
    key = new Key(office, letterhead.inForce().from());
    until = letterhead.inForce().until();
    source = letterhead.inForce().source();
    ministry = letterhead.ministry();
    directorate = letterhead.directorate();
    regionalOffice = letterhead.regionalOffice();
    officeName = letterhead.officeName();
    address = letterhead.address();
  }

  Letterhead restore() {
    return new Letterhead(
        new InForce(key.from, until, source),
        ministry,
        directorate,
        regionalOffice,
        officeName,
        address);
  }

  /** Office and first day. */
  @Embeddable
  record Key(
      @Column(name = "OFFICE_CODE", length = 4) String office,
      @Column(name = "IN_FORCE_FROM") LocalDate from)
      implements Serializable {}
}
