package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import id.go.imigrasi.paspor.persistence.DueRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Orders and reports as rows. */
@Dependent
class JpaPersonalizationOrders implements PersonalizationOrders {
  private static final DueRows<OrderEntity> SILENT =
      new DueRows<>(OrderEntity.class, "requestId", "REQUEST_ID");

  private final EntityManager em;

  @Inject
  JpaPersonalizationOrders(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PersonalizationOrder order, Instant askAgainAt) {
    OrderEntity row = new OrderEntity(order);
    row.write(order, askAgainAt);
    em.persist(row);
    try {
      em.flush();
    } catch (ConstraintViolationException second) {
      throw Refused.because("personalization.order.open");
    }
  }

  @Override
  public void save(PersonalizationOrder order, Instant askAgainAt) {
    row(order.requestId()).ifPresent(row -> row.write(order, askAgainAt));
    em.flush();
  }

  @Override
  public Optional<PersonalizationOrder> find(UUID requestId) {
    return row(requestId).map(OrderEntity::order);
  }

  @Override
  public Optional<PersonalizationOrder> claim(UUID requestId) {
    return Optional.ofNullable(
            em.find(OrderEntity.class, requestId.toString(), LockModeType.PESSIMISTIC_WRITE))
        .map(OrderEntity::order);
  }

  private Optional<OrderEntity> row(UUID requestId) {
    return Optional.ofNullable(em.find(OrderEntity.class, requestId.toString()));
  }

  @Override
  public Optional<PersonalizationOrder> latestOf(ApplicationNumber application) {
    return em.createQuery(
            """
            select o from PersonalizationOrder o where o.application = :application
            order by o.since desc
            """,
            OrderEntity.class)
        .setParameter("application", application.digits())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(OrderEntity::order);
  }

  @Override
  public List<PersonalizationOrder> claimSilent(Instant now, int most) {
    return SILENT.claim(em, now, most).stream().map(OrderEntity::order).toList();
  }

  @Override
  public List<PersonalizationOrder> recent(int most) {
    return em.createQuery(
            "select o from PersonalizationOrder o order by o.since desc", OrderEntity.class)
        .setMaxResults(most)
        .getResultStream()
        .map(OrderEntity::order)
        .toList();
  }

  @Override
  public void add(QualityReport report) {
    em.persist(new ReportEntity(report));
    em.flush();
  }

  @Override
  public Optional<QualityReport> reportOf(UUID requestId) {
    return Optional.ofNullable(em.find(ReportEntity.class, requestId.toString()))
        .map(ReportEntity::report);
  }
}
