package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offices and locations as rows; which of them is the own one is a setting. */
@Dependent
class JpaOffices implements Offices {
  private static final String SETTING = "paspor.office.code";

  private final EntityManager em;
  private final String own;

  @Inject
  JpaOffices(EntityManager em, @ConfigProperty(name = SETTING, defaultValue = "2110") String own) {
    this.em = em;
    this.own = own;
  }

  @Override
  public Office own() {
    return find(own)
        .orElseThrow(() -> new IllegalStateException(SETTING + " names no known office: " + own));
  }

  @Override
  public Optional<Office> find(String code) {
    return Optional.ofNullable(em.find(OfficeEntity.class, code)).map(OfficeEntity::restore);
  }

  @Override
  public List<ServiceLocation> locations() {
    return em.createQuery(
            "select l from ServiceLocation l where l.office = :own order by l.main desc, l.code",
            LocationEntity.class)
        .setParameter("own", own)
        .getResultStream()
        .map(LocationEntity::restore)
        .toList();
  }

  @Override
  public Optional<ServiceLocation> location(String code) {
    return Optional.ofNullable(em.find(LocationEntity.class, code)).map(LocationEntity::restore);
  }

  @Override
  public void keep(Office office) {
    OfficeEntity known = em.find(OfficeEntity.class, office.code());
    em.merge(new OfficeEntity(office, known == null ? "Administration" : known.source()));
  }

  @Override
  public void keep(ServiceLocation location) {
    em.merge(new LocationEntity(location));
  }
}
