package id.go.imigrasi.paspor.persistence.invalidation;

import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The columns of one step of a measure; never changed. */
@Embeddable
class ActColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "STEP", nullable = false, length = 20)
  private InvalidationStep step;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "TAKEN_AT", nullable = false)
  private Instant at;

  @Column(name = "WORDS", nullable = false, length = 400)
  private String words;

  protected ActColumns() {}

  ActColumns(Act act) {
    step = act.step();
    officer = act.officer();
    at = act.at();
    words = act.words();
  }

  Act act() {
    return new Act(step, officer, at, words);
  }
}
