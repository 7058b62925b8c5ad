package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.personalization.SignerKey;
import id.go.imigrasi.paspor.domain.personalization.SignerKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The signer's keys as rows. */
@Dependent
class JpaSignerKeys implements SignerKeys {
  private final EntityManager em;

  @Inject
  JpaSignerKeys(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<SignerKey> latest() {
    return em.createQuery("select k from SignerKey k order by k.told desc", SignerKeyEntity.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(SignerKeyEntity::key);
  }

  @Override
  public void keep(SignerKey key) {
    em.merge(new SignerKeyEntity(key));
    em.flush();
  }
}
