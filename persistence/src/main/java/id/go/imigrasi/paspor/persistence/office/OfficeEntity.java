package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Office;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;

/**
 * The row of an office with its letterheads: one read for each unit of work, because every desk
 * asks for the office's day again and again.
 */
@Entity(name = "Office")
@Table(name = "OFFICE")
class OfficeEntity {
  @Id
  @Column(name = "CODE", length = 4)
  private String code;

  @Column(name = "NAME", nullable = false, length = 80)
  private String name;

  @Column(name = "PLACE_OF_ISSUE", nullable = false, length = 40)
  private String placeOfIssue;

  @Column(name = "ZONE_ID", nullable = false, length = 40)
  private String zone;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.MERGE)
  @JoinColumn(name = "OFFICE_CODE", insertable = false, updatable = false)
  @OrderBy("key.from desc")
  private List<LetterheadEntity> letterheads;

  protected OfficeEntity() {}

  OfficeEntity(Office office, String source) {
    code = office.code();
    name = office.name();
    placeOfIssue = office.placeOfIssue();
    zone = office.zone().getId();
    this.source = source;
    letterheads =
        office.letterheads().stream().map(each -> new LetterheadEntity(code, each)).toList();
  }

  String source() {
    return source;
  }

  Office restore() {
    return new Office(
        code,
        name,
        placeOfIssue,
        ZoneId.of(zone),
        letterheads.stream().map(LetterheadEntity::restore).toList());
  }
}
