package id.go.imigrasi.paspor.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the repositories the entity manager of the running transaction. */
@Dependent
public class Unit {

  @PersistenceContext(unitName = "paspor")
  @Produces
  private EntityManager entityManager;
}
