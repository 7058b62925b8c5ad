package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the office offers, as rows. */
@Dependent
class JpaProducts implements Products {
  private final EntityManager em;

  @Inject
  JpaProducts(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Product> offeredOn(LocalDate day) {
    return em.createQuery("select p from Product p order by p.code", ProductEntity.class)
        .getResultStream()
        .map(ProductEntity::product)
        .filter(product -> product.inForce().on(day))
        .toList();
  }

  @Override
  public Optional<Product> find(String code) {
    return Optional.ofNullable(em.find(ProductEntity.class, code)).map(ProductEntity::product);
  }
}
