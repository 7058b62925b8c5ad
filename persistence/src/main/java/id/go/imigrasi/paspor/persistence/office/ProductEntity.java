package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.office.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of what the office offers. */
@Entity(name = "Product")
@Table(name = "PRODUCT")
class ProductEntity {
  @Id
  @Column(name = "CODE", length = 40)
  private String code;

  @Column(name = "BLANK", nullable = false, length = 40)
  private String blank;

  @Column(name = "VALIDITY_YEARS", nullable = false)
  private int validityYears;

  @Column(name = "ELECTRONIC", nullable = false)
  private boolean electronic;

  @Column(name = "NAME_IN", nullable = false, length = 120)
  private String nameIn;

  @Column(name = "NAME_EN", nullable = false, length = 120)
  private String nameEn;

  @Column(name = "IN_FORCE_FROM", nullable = false)
  private LocalDate from;

  @Column(name = "IN_FORCE_UNTIL")
  private LocalDate until;

  @Column(name = "LEGAL_SOURCE", nullable = false, length = 200)
  private String source;

  protected ProductEntity() {}

  Product product() {
    return new Product(
        code, blank, validityYears, electronic, nameIn, nameEn, new InForce(from, until, source));
  }
}
