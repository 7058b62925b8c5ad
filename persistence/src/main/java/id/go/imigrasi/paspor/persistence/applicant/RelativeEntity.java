package id.go.imigrasi.paspor.persistence.applicant;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A parent, spouse or guardian of an applicant. */
@Entity(name = "Relative")
@Table(name = "APPLICANT_RELATIVE")
class RelativeEntity {
  @EmbeddedId private Key key;

  @Column(name = "FULL_NAME", nullable = false, length = 60)
  private String fullName;

  @Column(name = "NATIONALITY", length = 3)
  private String nationality;

  @Column(name = "BIRTH_PLACE", length = 40)
  private String birthPlace;

  @Column(name = "BIRTH_DATE")
  private LocalDate birthDate;

  @Column(name = "NIK", length = 16)
  private String nik;

  protected RelativeEntity() {}

  RelativeEntity(String application, Relation relation, Relative relative) {
    key = new Key(application, relation);
    fullName = relative.name().text();
    nationality = relative.nationality();
    birthPlace = relative.birth() == null ? null : relative.birth().place();
    birthDate = relative.birth() == null ? null : relative.birth().date();
  }

  RelativeEntity(String application, Guardian guardian) {
    key = new Key(application, Relation.of(guardian.relation()));
    fullName = guardian.name().text();
    nik = guardian.nik().digits();
  }

  Relation relation() {
    return key.relation;
  }

  Relative relative() {
    return new Relative(
        new FullName(fullName),
        nationality,
        birthDate == null ? null : new Birth(birthPlace, birthDate));
  }

  Guardian guardian() {
    return new Guardian(new FullName(fullName), new Nik(nik), key.relation.guardian);
  }

  /** What the person is to the applicant. */
  enum Relation {
    FATHER(null),
    MOTHER(null),
    SPOUSE(null),
    GUARDIAN_FATHER(Guardian.Relation.FATHER),
    GUARDIAN_MOTHER(Guardian.Relation.MOTHER),
    GUARDIAN_COURT(Guardian.Relation.COURT_APPOINTED);

    private final Guardian.Relation guardian;

    Relation(Guardian.Relation guardian) {
      this.guardian = guardian;
    }

    boolean isGuardian() {
      return guardian != null;
    }

    static Relation of(Guardian.Relation guardian) {
      return switch (guardian) {
        case FATHER -> GUARDIAN_FATHER;
        case MOTHER -> GUARDIAN_MOTHER;
        case COURT_APPOINTED -> GUARDIAN_COURT;
      };
    }
  }

  /** Application and relation. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Enumerated(EnumType.STRING) @Column(name = "RELATION", length = 20) Relation relation)
      implements Serializable {}
}
