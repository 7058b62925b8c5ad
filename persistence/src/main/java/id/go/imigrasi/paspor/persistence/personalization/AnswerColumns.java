package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/** The station's furthest answer within the row of an order. */
@Embeddable
class AnswerColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "CAUSE", length = 20)
  private SpoilCause cause;

  @Column(name = "REASON", length = 80)
  private String reason;

  @Convert(converter = ImageRefText.class)
  @Column(name = "COM_REF", length = 101)
  private ImageRef com;

  @Convert(converter = ImageRefsText.Groups.class)
  @Column(name = "GROUP_REFS", length = 1700)
  private SortedMap<Integer, ImageRef> groups;

  @Convert(converter = ImageRefText.class)
  @Column(name = "SOD_REF", length = 101)
  private ImageRef sod;

  @Convert(converter = ImageRefText.class)
  @Column(name = "PAGE_REF", length = 101)
  private ImageRef dataPage;

  protected AnswerColumns() {}

  AnswerColumns(StationAnswer answer) {
    if (answer == null) {
      return;
    }
    cause = answer.cause();
    reason = answer.reason();
    if (answer.chip() != null) {
      com = answer.chip().com();
      groups = answer.chip().groups();
      sod = answer.chip().sod();
      dataPage = answer.chip().dataPage();
    }
  }

  StationAnswer answer(UUID requestId, StationState state, Instant at) {
    if (state == StationState.REQUESTED) {
      return null;
    }
    ChipReferences chip = sod == null ? null : new ChipReferences(com, groups, sod, dataPage);
    return new StationAnswer(requestId, state, at, cause, reason, chip);
  }
}
