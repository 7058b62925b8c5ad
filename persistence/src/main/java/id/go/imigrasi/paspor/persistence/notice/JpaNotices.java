package id.go.imigrasi.paspor.persistence.notice;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.Notices;
import id.go.imigrasi.paspor.persistence.DueRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Messages as rows. */
@Dependent
class JpaNotices implements Notices {
  private static final DueRows<NoticeEntity> DUE = new DueRows<>(NoticeEntity.class, "id", "ID");

  private final EntityManager em;

  @Inject
  JpaNotices(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Notice notice) {
    if (!told(notice)) {
      em.persist(new NoticeEntity(notice));
    }
  }

  private boolean told(Notice notice) {
    return em.createQuery(
                "select count(n) from Notice n where n.application = :number and n.kind = :kind"
                    + " and n.occasion = :occasion",
                Long.class)
            .setParameter("number", notice.application().digits())
            .setParameter("kind", notice.kind())
            .setParameter("occasion", notice.occasion())
            .getSingleResult()
        > 0;
  }

  @Override
  public void save(Notice notice) {
    em.find(NoticeEntity.class, notice.id()).write(notice);
  }

  @Override
  public List<Notice> of(ApplicationNumber application) {
    return em.createQuery(
            "select n from Notice n where n.application = :number order by n.createdAt, n.kind",
            NoticeEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(NoticeEntity::notice)
        .toList();
  }

  @Override
  public List<Notice> claimDue(Instant now, Instant leaseUntil, int most) {
    List<NoticeEntity> due = DUE.claim(em, now, most);
    due.forEach(row -> row.lease(leaseUntil));
    em.flush();
    return due.stream().map(NoticeEntity::notice).toList();
  }
}
