package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        forgetAwaited(file);
        em.persist(new TransferredEntity(file, register.number(), ++position));
      }
    } else {
      row.write(register);
      lines(register.number()).forEach(line -> line.write(register));
    }
    em.flush();
  }

  @Override
  public Optional<TransferRegister> transfer(String number) {
    return Optional.ofNullable(em.find(TransferEntity.class, number)).map(this::restored);
  }

  @Override
  public Optional<TransferRegister> transferOf(ApplicationNumber application) {
    return em.createQuery(
            "select f from TransferredFile f where f.carried = :file", TransferredEntity.class)
        .setParameter("file", application.digits())
        .getResultStream()
        .findFirst()
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
        .map(this::restored)
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
  public List<ArchivedFile> closedBy(String series, LocalDate day, int max) {
    return em.createQuery(
            """
            select f from ArchivedFile f
            where f.series = :series and f.closed <= :day and f.record is null
            order by f.closed, f.application
            """,
            ArchivedEntity.class)
        .setParameter("series", series)
        .setParameter("day", day)
        .setMaxResults(max)
        .getResultStream()
        .map(ArchivedEntity::restore)
        .toList();
  }

  @Override
  public List<AwaitedFile> awaited(String location) {
    return em.createQuery(
            """
            select f, t.receivedAt from TransferredFile f
            join TransferRegister t on t.number = f.key.register
            where f.awaitedFrom = :location order by t.receivedAt, f.application
            """,
            Object[].class)
        .setParameter("location", location)
        .getResultStream()
        .map(line -> awaited((TransferredEntity) line[0], (Instant) line[1]))
        .toList();
  }

  private static AwaitedFile awaited(TransferredEntity file, Instant since) {
    return new AwaitedFile(file.application(), file.register(), file.left().orElseThrow(), since);
  }

  /** Sent anew, it is awaited no longer. */
  private void forgetAwaited(ApplicationNumber file) {
    em.createQuery(
            """
            update TransferredFile f set f.awaitedFrom = null
            where f.application = :file and f.awaitedFrom is not null
            """)
        .setParameter("file", file.digits())
        .executeUpdate();
  }

  private TransferRegister restored(TransferEntity row) {
    List<TransferredEntity> lines = lines(row.number());
    Map<ApplicationNumber, Shortfall> left = new HashMap<>();
    lines.forEach(line -> line.left().ifPresent(why -> left.put(line.application(), why)));
    return row.restore(lines.stream().map(TransferredEntity::application).toList(), left);
  }

  private List<TransferredEntity> lines(String register) {
    return em.createQuery(
            "select f from TransferredFile f where f.key.register = :register"
                + " order by f.key.position",
            TransferredEntity.class)
        .setParameter("register", register)
        .getResultList();
  }
}
