package id.go.imigrasi.paspor.persistence.billing;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.PaymentStanding;
import id.go.imigrasi.paspor.domain.billing.Payments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The book of payments as rows, one per NTPN. */
@Dependent
class JpaPayments implements Payments {
  private static final List<PaymentStanding> UNMATCHED =
      Arrays.stream(PaymentStanding.values()).filter(PaymentStanding::isUnmatched).toList();

  private final EntityManager em;

  @Inject
  JpaPayments(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(KeptPayment payment) {
    em.persist(new PaymentEntity(payment));
    try {
      em.flush();
    } catch (ConstraintViolationException meanwhile) {
      // the database's own words would carry the NTPN into the log
      throw Refused.because("billing.payment.known");
    }
  }

  @Override
  public void save(KeptPayment payment) {
    em.find(PaymentEntity.class, payment.payment().ntpn().value()).write(payment);
  }

  @Override
  public Optional<KeptPayment> find(Ntpn ntpn) {
    return Optional.ofNullable(em.find(PaymentEntity.class, ntpn.value())).map(PaymentEntity::kept);
  }

  @Override
  public List<KeptPayment> waitingFor(BillingCode code) {
    return em.createQuery(
            """
            select p from Payment p where p.code = :code and p.standing = :unknown
            order by p.paidAt
            """,
            PaymentEntity.class)
        .setParameter("code", code.digits())
        .setParameter("unknown", PaymentStanding.UNKNOWN_CODE)
        .getResultStream()
        .map(PaymentEntity::kept)
        .toList();
  }

  @Override
  public List<KeptPayment> unmatched(int most) {
    return em.createQuery(
            "select p from Payment p where p.standing in :unmatched order by p.receivedAt",
            PaymentEntity.class)
        .setParameter("unmatched", UNMATCHED)
        .setMaxResults(most)
        .getResultStream()
        .map(PaymentEntity::kept)
        .toList();
  }

  @Override
  public List<KeptPayment> paidBetween(Instant from, Instant until) {
    return em.createQuery(
            """
            select p from Payment p where p.paidAt >= :from and p.paidAt < :until
            order by p.paidAt, p.ntpn
            """,
            PaymentEntity.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(PaymentEntity::kept)
        .toList();
  }
}
