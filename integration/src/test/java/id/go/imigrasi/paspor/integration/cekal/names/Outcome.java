package id.go.imigrasi.paspor.integration.cekal.names;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import java.util.List;
import java.util.Map;

/**
 * What came of a question under rules shifted by so many percent.
 *
 * @param right score of the entry that was meant; absent where it was not among the hits
 * @param any best score of all hits
 */
record Outcome(Asked asked, Map<Integer, Integer> right, Map<Integer, Integer> any) {

  void enter(int shift, List<CekalHit> hits) {
    for (CekalHit hit : hits) {
      any.merge(shift, hit.score(), Math::max);
      if (asked.entry().filter(hit.entry().entryId()::equals).isPresent()) {
        right.merge(shift, hit.score(), Math::max);
      }
    }
  }

  boolean isRight(int shift) {
    return right.containsKey(shift);
  }

  boolean isAlerted(int shift) {
    return any.containsKey(shift);
  }
}
