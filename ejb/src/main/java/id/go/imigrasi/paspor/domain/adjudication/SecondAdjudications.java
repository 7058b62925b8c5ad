package id.go.imigrasi.paspor.domain.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions to the directorate's adjudicators and their answers. */
public interface SecondAdjudications {

  void save(SecondAdjudication adjudication);

  /** Held for this transaction alone: of two answers at the same instant one comes second. */
  Optional<SecondAdjudication> claim(UUID id);

  /** The one of the application's latest round. */
  Optional<SecondAdjudication> latest(ApplicationNumber application);

  /** Every round of the application, the oldest first. */
  List<SecondAdjudication> of(ApplicationNumber application);

  /** How many wait for an answer. */
  long waiting();
}
