package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.NameSearch;
import id.go.imigrasi.paspor.domain.cekal.ReferencePairs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The pairs that we made; the matcher compares them once, for they and it stay the same. */
@ApplicationScoped
class MadePairs implements ReferencePairs {
  private NameSearch search;
  private List<Judged> judged;

  protected MadePairs() {}

  @Inject
  MadePairs(NameSearch search) {
    this.search = search;
  }

  @Override
  public synchronized List<Judged> judged() {
    if (judged == null) {
      judged = PairSet.read().stream().map(this::judged).toList();
    }
    return judged;
  }

  private Judged judged(PairSet.Pair pair) {
    ListedName other = ListedName.known(pair.other());
    return new Judged(search.compare(pair.one(), other).likeness(), pair.same());
  }
}
