package id.go.imigrasi.paspor.persistence.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.Destructions;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Lists of folders to be destroyed as rows; the database lets a folder stand on one open list. */
@Dependent
class JpaDestructions implements Destructions {
  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaDestructions(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public String nextNumber(int year) {
    return String.format(Locale.ROOT, "PMS/%d/%04d", year, counters.next("destruction:" + year));
  }

  @Override
  public void keep(Destruction destruction) {
    DestructionEntity row = em.find(DestructionEntity.class, destruction.number());
    if (row == null) {
      add(destruction);
    } else {
      row.write(destruction);
      em.persist(last(destruction));
      em.flush();
      if (!destruction.isOpen()) {
        close(destruction.number());
      }
    }
  }

  private void add(Destruction destruction) {
    try {
      em.persist(new DestructionEntity(destruction));
      em.flush();
      em.persist(last(destruction));
      int position = 0;
      for (ApplicationNumber file : destruction.files()) {
        em.persist(new DestructionFileEntity(destruction.number(), ++position, file));
      }
      em.flush();
    } catch (ConstraintViolationException twice) {
      throw Refused.because("archive.destruction.twice");
    }
  }

  private static DestructionWordEntity last(Destruction destruction) {
    List<Destruction.Word> words = destruction.words();
    return new DestructionWordEntity(destruction.number(), words.get(words.size() - 1));
  }

  private void close(String number) {
    em.createQuery("update DestructionFile f set f.listed = null where f.key.number = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  @Override
  public Optional<Destruction> find(String number) {
    return Optional.ofNullable(em.find(DestructionEntity.class, number)).map(this::restored);
  }

  @Override
  public Optional<Destruction> openFor(ApplicationNumber file) {
    return em.createQuery(
            "select f from DestructionFile f where f.listed = :file", DestructionFileEntity.class)
        .setParameter("file", file.digits())
        .getResultStream()
        .findFirst()
        .flatMap(line -> find(line.number()));
  }

  @Override
  public List<Destruction> recent(int max) {
    return em.createQuery(
            "select d from Destruction d order by d.proposedAt desc, d.number desc",
            DestructionEntity.class)
        .setMaxResults(max)
        .getResultStream()
        .map(this::restored)
        .toList();
  }

  private Destruction restored(DestructionEntity row) {
    List<ApplicationNumber> files =
        em.createQuery(
                "select f from DestructionFile f where f.key.number = :number"
                    + " order by f.key.position",
                DestructionFileEntity.class)
            .setParameter("number", row.number())
            .getResultStream()
            .map(DestructionFileEntity::application)
            .toList();
    List<Destruction.Word> words =
        em.createQuery(
                "select w from DestructionWord w where w.key.number = :number order by w.at",
                DestructionWordEntity.class)
            .setParameter("number", row.number())
            .getResultStream()
            .map(DestructionWordEntity::restore)
            .toList();
    return new Destruction(row.number(), files, words);
  }
}
