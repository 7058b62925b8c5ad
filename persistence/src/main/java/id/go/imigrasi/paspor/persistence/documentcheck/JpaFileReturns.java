package id.go.imigrasi.paspor.persistence.documentcheck;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Returned files as rows with their due instant. */
@Dependent
class JpaFileReturns implements FileReturns {
  private final EntityManager em;

  @Inject
  JpaFileReturns(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<FileReturn> open(ApplicationNumber application) {
    return row(application).filter(FileReturnEntity::isOpen).map(FileReturnEntity::restore);
  }

  @Override
  public void keep(FileReturn fileReturn) {
    em.merge(new FileReturnEntity(fileReturn));
  }

  @Override
  public void close(ApplicationNumber application) {
    row(application).ifPresent(FileReturnEntity::close);
  }

  @Override
  public List<FileReturn> over(Instant now, int max) {
    return em.createQuery(
            """
            select r from FileReturn r where r.openNow = true and r.dueAt <= :now
            order by r.dueAt, r.application
            """,
            FileReturnEntity.class)
        .setParameter("now", now)
        .setMaxResults(max)
        .getResultStream()
        .map(FileReturnEntity::restore)
        .toList();
  }

  private Optional<FileReturnEntity> row(ApplicationNumber application) {
    return Optional.ofNullable(em.find(FileReturnEntity.class, application.digits()));
  }
}
