package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.Bill;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.persistence.DueRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bills as rows. */
@Dependent
class JpaBills implements Bills {
  private static final DueRows<BillEntity> DUE = new DueRows<>(BillEntity.class, "id", "ID");

  private final EntityManager em;

  @Inject
  JpaBills(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Bill bill) {
    em.persist(new BillEntity(bill));
    em.flush();
  }

  @Override
  public void save(Bill bill) {
    BillEntity row = em.find(BillEntity.class, bill.id());
    if (row == null || row.version() != bill.version()) {
      throw Refused.because("billing.bill.stale");
    }
    row.write(bill);
    try {
      em.flush();
    } catch (OptimisticLockException stale) {
      throw Refused.because("billing.bill.stale");
    }
  }

  @Override
  public Optional<Bill> find(UUID id) {
    return Optional.ofNullable(em.find(BillEntity.class, id)).map(BillEntity::bill);
  }

  @Override
  public Optional<Bill> findForPayment(BillingCode code) {
    return em.createQuery("select b from Bill b where b.code = :code", BillEntity.class)
        .setParameter("code", code.digits())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(BillEntity::bill);
  }

  @Override
  public List<Bill> of(ApplicationNumber application) {
    return em.createQuery(
            "select b from Bill b where b.application = :number order by b.reference",
            BillEntity.class)
        .setParameter("number", application.digits())
        .getResultStream()
        .map(BillEntity::bill)
        .toList();
  }

  @Override
  public int count(ApplicationNumber application) {
    return em.createQuery("select count(b) from Bill b where b.application = :number", Long.class)
        .setParameter("number", application.digits())
        .getSingleResult()
        .intValue();
  }

  @Override
  public List<Bill> claimDue(Instant now, Instant leaseUntil, int most) {
    List<BillEntity> due = DUE.claim(em, now, most);
    due.forEach(row -> row.lease(leaseUntil));
    em.flush();
    return due.stream().map(BillEntity::bill).toList();
  }
}
