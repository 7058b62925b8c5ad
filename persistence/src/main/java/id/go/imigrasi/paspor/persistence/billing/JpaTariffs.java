package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.billing.Tariff;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The tariff as rows with their law. */
@Dependent
class JpaTariffs implements Tariffs {
  private final EntityManager em;

  @Inject
  JpaTariffs(EntityManager em) {
    this.em = em;
  }

  @Override
  public Tariff tariff() {
    return new Tariff(
        em.createQuery("select t from TariffLine t order by t.id", TariffLineEntity.class)
            .getResultStream()
            .map(TariffLineEntity::line)
            .toList());
  }
}
