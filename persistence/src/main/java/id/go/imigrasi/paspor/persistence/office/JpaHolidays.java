package id.go.imigrasi.paspor.persistence.office;

import id.go.imigrasi.paspor.domain.office.Holiday;
import id.go.imigrasi.paspor.domain.office.Holidays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Days off as rows. */
@Dependent
class JpaHolidays implements Holidays {
  private final EntityManager em;

  @Inject
  JpaHolidays(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Holiday> between(LocalDate first, LocalDate last) {
    return em.createQuery(
            "select h from Holiday h where h.date between :first and :last order by h.date",
            HolidayEntity.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(HolidayEntity::restore)
        .toList();
  }

  @Override
  public void keep(Holiday holiday) {
    em.merge(new HolidayEntity(holiday));
  }

  @Override
  public void strike(LocalDate day) {
    HolidayEntity row = em.find(HolidayEntity.class, day);
    if (row != null) {
      em.remove(row);
    }
  }
}
