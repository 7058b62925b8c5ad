package id.go.imigrasi.paspor.persistence.audit;

import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The audit log as rows, each in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaAuditLog implements AuditLog {
  private final EntityManager em;

  @Inject
  JpaAuditLog(EntityManager em) {
    this.em = em;
  }

  @Override
  public void append(AuditEntry entry) {
    em.persist(new AuditEntity(entry));
  }
}
