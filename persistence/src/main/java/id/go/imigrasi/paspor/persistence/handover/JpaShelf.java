package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.persistence.Counters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Shelf places as rows, numbered in the order in which passports come. */
@Dependent
class JpaShelf implements Shelf {
  private final EntityManager em;
  private final Counters counters;

  @Inject
  JpaShelf(EntityManager em, Counters counters) {
    this.em = em;
    this.counters = counters;
  }

  @Override
  public ShelfPlace assign(ApplicationNumber application, String location) {
    return of(application).orElseGet(() -> next(application, location));
  }

  @Override
  public Optional<ShelfPlace> of(ApplicationNumber application) {
    return row(application).map(ShelfPlaceEntity::restore);
  }

  @Override
  public void clear(ApplicationNumber application) {
    row(application).ifPresent(em::remove);
  }

  private ShelfPlace next(ApplicationNumber application, String location) {
    ShelfPlace place = ShelfPlace.numbered(location, counters.next("shelf:" + location));
    em.persist(new ShelfPlaceEntity(application, place));
    return place;
  }

  private Optional<ShelfPlaceEntity> row(ApplicationNumber application) {
    return Optional.ofNullable(em.find(ShelfPlaceEntity.class, application.digits()));
  }
}
