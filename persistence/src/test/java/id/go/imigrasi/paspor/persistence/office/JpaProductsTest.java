package id.go.imigrasi.paspor.persistence.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaProductsTest {

  @Test
  void offersTenYearsOnlySinceTheLawKnowsThem() {
    assertThat(offered(LocalDate.of(2022, 10, 11)))
        .contains("ELECTRONIC_5")
        .doesNotContain("ELECTRONIC_10");
    assertThat(offered(LocalDate.of(2022, 10, 12))).contains("ELECTRONIC_5", "ELECTRONIC_10");
  }

  @Test
  void saysOfWhatBlankAProductIsMade() {
    Product product = Database.in(em -> new JpaProducts(em).find("ELECTRONIC_10")).orElseThrow();
    assertThat(product.blank()).isEqualTo("ELECTRONIC");
    assertThat(product.validityYears()).isEqualTo(10);
    assertThat(product.electronic()).isTrue();
  }

  private static List<String> offered(LocalDate day) {
    return Database.in(em -> new JpaProducts(em).offeredOn(day)).stream()
        .map(Product::code)
        .toList();
  }
}
