package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tikim's books as rows. */
@Dependent
class JpaArchive implements Archive {
  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaArchive(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public String nextTransferNumber(String location, int year) {
    int running = counters.next("transfer:" + location + ":" + year);
    return String.format(Locale.ROOT, "%s/%d/%06d", location, year, running);
  }

  @Override
  public void keep(TransferRegister register) {
    TransferEntity row = em.find(TransferEntity.class, register.number());
    if (row == null) {
      em.persist(new TransferEntity(register));
      em.flush();
      int position = 0;
      for (ApplicationNumber file : register.files()) {
        em.persist(new TransferredEntity(file, register.number(), ++position));
      }
    } else {
      row.write(register);
    }
    em.flush();
  }

  @Override
  public Optional<TransferRegister> transfer(String number) {
    return Optional.ofNullable(em.find(TransferEntity.class, number))
        .map(row -> row.restore(files(number)));
  }

  @Override
  public Optional<TransferRegister> transferOf(ApplicationNumber application) {
    return Optional.ofNullable(em.find(TransferredEntity.class, application.digits()))
        .flatMap(file -> transfer(file.register()));
  }

  @Override
  public List<TransferRegister> onTheWay(String location) {
    return em.createQuery(
            """
            select t from TransferRegister t
            where t.location = :location and t.receivedBy is null
            order by t.handedOverAt, t.number
            """,
            TransferEntity.class)
        .setParameter("location", location)
        .getResultStream()
        .map(row -> row.restore(files(row.number())))
        .toList();
  }

  @Override
  public List<FileBox> boxes() {
    return em.createQuery("select b from FileBox b order by b.code", BoxEntity.class)
        .getResultStream()
        .map(BoxEntity::restore)
        .toList();
  }

  @Override
  public Optional<FileBox> box(String code) {
    return Optional.ofNullable(em.find(BoxEntity.class, code)).map(BoxEntity::restore);
  }

  @Override
  public void keep(FileBox box) {
    BoxEntity row = em.find(BoxEntity.class, box.code());
    if (row == null) {
      em.persist(new BoxEntity(box));
    } else {
      row.write(box);
    }
    em.flush();
  }

  @Override
  public Optional<ArchivedFile> fileOf(ApplicationNumber application) {
    return Optional.ofNullable(em.find(ArchivedEntity.class, application.digits()))
        .map(ArchivedEntity::restore);
  }

  @Override
  public void keep(ArchivedFile file) {
    em.merge(new ArchivedEntity(file));
  }

  @Override
  public List<ArchivedFile> fateDue(LocalDate day, int max) {
    return em.createQuery(
            "select f from ArchivedFile f where f.fateDue <= :day order by f.fateDue, f.application",
            ArchivedEntity.class)
        .setParameter("day", day)
        .setMaxResults(max)
        .getResultStream()
        .map(ArchivedEntity::restore)
        .toList();
  }

  @Override
  public Optional<Retention> retention(String series, LocalDate day) {
    return em.createQuery(
            """
            select r from RetentionRule r where r.key.series = :series
              and r.key.from <= :day and (r.until is null or r.until >= :day)
            order by r.key.from desc
            """,
            RetentionEntity.class)
        .setParameter("series", series)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(RetentionEntity::restore);
  }

  private List<ApplicationNumber> files(String register) {
    return em.createQuery(
            "select f from TransferredFile f where f.register = :register order by f.position",
            TransferredEntity.class)
        .setParameter("register", register)
        .getResultStream()
        .map(TransferredEntity::application)
        .toList();
  }
}
