package id.go.imigrasi.paspor.persistence.follow;

import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.domain.follow.MailedCode;
import id.go.imigrasi.paspor.domain.follow.Pass;
import id.go.imigrasi.paspor.domain.follow.Passes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Codes and passes as rows; whoever guesses at a code holds its row, so guesses are counted. */
@Dependent
class JpaPasses implements Passes {
  private final EntityManager em;

  @Inject
  JpaPasses(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<MailedCode> claimCode(Holder holder) {
    return Optional.ofNullable(
            em.find(CodeEntity.class, holder.key(), LockModeType.PESSIMISTIC_WRITE))
        .map(CodeEntity::code);
  }

  @Override
  public void keep(MailedCode code) {
    em.merge(new CodeEntity(code));
  }

  @Override
  public void forget(MailedCode code) {
    em.createQuery("delete from CitizenCode c where c.holder = :holder")
        .setParameter("holder", code.holder().key())
        .executeUpdate();
  }

  @Override
  public void add(Pass pass) {
    em.persist(new PassEntity(pass));
  }

  @Override
  public Optional<Pass> find(String hash) {
    return Optional.ofNullable(em.find(PassEntity.class, hash)).map(PassEntity::pass);
  }

  @Override
  public void forgetBefore(Instant end) {
    em.createQuery("delete from CitizenCode c where c.sentAt < :end")
        .setParameter("end", end)
        .executeUpdate();
    em.createQuery("delete from CitizenPass p where p.endsAt < :end")
        .setParameter("end", end)
        .executeUpdate();
  }
}
