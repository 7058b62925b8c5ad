package id.go.imigrasi.paspor.domain.application;

import java.util.Set;

/**
 * The facts that hold for one case at one instant.
 *
 * @param holding a fact that is missing does not hold
 */
public record Facts(Set<Fact> holding) {
  public static final Facts NONE = new Facts(Set.of());

  public Facts {
    holding = Set.copyOf(holding);
  }

  public static Facts of(Fact... holding) {
    return new Facts(Set.of(holding));
  }

  public boolean hold(Fact fact) {
    return holding.contains(fact);
  }
}
