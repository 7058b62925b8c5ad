package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
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

  @Override
  public boolean isTaken(ShelfPlace place) {
    return lying(place).isPresent();
  }

  @Override
  public void put(ApplicationNumber application, ShelfPlace place) {
    lying(place)
        .filter(other -> !other.equals(application))
        .ifPresent(
            other -> {
              throw Refused.because("handover.shelf.taken", other.grouped());
            });
    row(application)
        .ifPresentOrElse(
            row -> row.write(place), () -> em.persist(new ShelfPlaceEntity(application, place)));
    em.flush();
  }

  /** Numbers go round; what a clerk put there by hand stays. */
  private ShelfPlace next(ApplicationNumber application, String location) {
    ShelfPlace place = numbered(location);
    while (lying(place).isPresent()) {
      place = numbered(location);
    }
    em.persist(new ShelfPlaceEntity(application, place));
    return place;
  }

  private ShelfPlace numbered(String location) {
    return ShelfPlace.numbered(location, counters.next("shelf:" + location));
  }

  private Optional<ApplicationNumber> lying(ShelfPlace place) {
    return em.createQuery(
            """
            select s.application from ShelfPlace s
            where s.location = :location and s.rack = :rack and s.compartment = :compartment
            """,
            String.class)
        .setParameter("location", place.location())
        .setParameter("rack", place.rack())
        .setParameter("compartment", place.compartment())
        .getResultStream()
        .findFirst()
        .map(ApplicationNumber::new);
  }

  private Optional<ShelfPlaceEntity> row(ApplicationNumber application) {
    return Optional.ofNullable(em.find(ShelfPlaceEntity.class, application.digits()));
  }
}
