package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Bound files as rows; two nodes that bind the same one at once see it by the row's version. */
@Dependent
class JpaDigitalFiles implements DigitalFiles {
  private final EntityManager em;

  @Inject
  JpaDigitalFiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public void await(ApplicationNumber application, Instant due) {
    DigitalFileEntity row = row(application).orElseGet(() -> new DigitalFileEntity(application));
    row.await(due);
    em.persist(row);
  }

  @Override
  public boolean isAwaited(ApplicationNumber application) {
    return row(application).filter(DigitalFileEntity::isAwaited).isPresent();
  }

  @Override
  public List<ApplicationNumber> due(Instant now, int max) {
    return em.createQuery(
            "select f.application from DigitalFile f where f.dueAt <= :now"
                + " order by f.dueAt, f.application",
            String.class)
        .setParameter("now", now)
        .setMaxResults(max)
        .getResultStream()
        .map(ApplicationNumber::new)
        .toList();
  }

  @Override
  public Optional<DigitalFile> of(ApplicationNumber application) {
    return row(application).filter(row -> !row.isAwaited()).map(DigitalFileEntity::restore);
  }

  @Override
  public void keep(DigitalFile file) {
    ApplicationNumber application = file.application();
    DigitalFileEntity row = row(application).orElseGet(() -> new DigitalFileEntity(application));
    row.write(file);
    // a new row only now: it is inserted with what it held when it was given to the database
    em.persist(row);
  }

  private Optional<DigitalFileEntity> row(ApplicationNumber application) {
    return Optional.ofNullable(em.find(DigitalFileEntity.class, application.digits()));
  }
}
