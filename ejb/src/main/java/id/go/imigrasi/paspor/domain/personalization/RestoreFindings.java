package id.go.imigrasi.paspor.domain.personalization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Blanks of which the station's journal knows more than a restored database. */
public interface RestoreFindings {

  /** Which database this is: a restored one is the same, a new one is another. */
  String epoch();

  /** Whether the database knows that the station did this. */
  boolean agrees(StationWork work);

  void keep(RestoreFinding finding);

  Optional<RestoreFinding> find(UUID requestId);

  /** Not yet reconciled, the oldest first. */
  List<RestoreFinding> open();
}
