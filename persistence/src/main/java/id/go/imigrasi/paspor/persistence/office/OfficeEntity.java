package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Letterhead;
import id.go.imigrasi.paspor.domain.office.Office;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;

/** The row of an office; its letterheads are in {@link LetterheadEntity}. */
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

  protected OfficeEntity() {}

  OfficeEntity(Office office, String source) {
    code = office.code();
    name = office.name();
    placeOfIssue = office.placeOfIssue();
    zone = office.zone().getId();
    this.source = source;
  }

  String source() {
    return source;
  }

  Office restore(List<Letterhead> letterheads) {
    return new Office(code, name, placeOfIssue, ZoneId.of(zone), letterheads);
  }
}
