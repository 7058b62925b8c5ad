package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.PublicStage;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The seven steps an applicant sees, with their dates; nothing of hits, referrals or examinations.
 * The office's SOP W18-IMI-1-GR.01.14 of 2 February 2023, its first six rows, and the passport
 * being ready.
 */
public final class Journey {

  /** The seven steps in their usual order. */
  public enum Kind {
    REGISTERED,
    PAID,
    ARRIVED,
    CHECKED,
    CAPTURED,
    READY,
    COLLECTED
  }

  /**
   * Whether a step lies behind, is under way, lies ahead, is put off, or will not come any more.
   */
  public enum State {
    DONE,
    NOW,
    AHEAD,
    /** Payment that comes after the examination, or is not due at all. */
    LATER,
    ENDED
  }

  /**
   * One of the seven.
   *
   * @param at when it was done; null before
   */
  public record Line(Kind kind, State state, Instant at) {

    public boolean now() {
      return state == State.NOW;
    }

    /** Part of the style class. */
    public String tone() {
      return "step-" + state.name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
      return switch (state) {
        case DONE -> "pi-check";
        case ENDED -> "pi-minus";
        case NOW, AHEAD, LATER -> "";
      };
    }
  }

  private Journey() {}

  /**
   * @param paid when the bill was paid, null if it was not or nothing was due
   */
  public static List<Line> of(Application application, Instant paid) {
    Instant[] dates = {
      at(application, Step.REGISTER),
      paid,
      at(application, Step.CHECK_IN),
      at(application, Step.ACCEPT_DOCUMENTS),
      at(application, Step.ENROL),
      at(application, Step.PASS_QUALITY, Step.WRITE_ENDORSEMENT),
      at(application, Step.HAND_OVER)
    };
    boolean ended = ended(application, dates);
    List<Line> lines = new ArrayList<>();
    int last = lastDone(dates);
    for (Kind kind : Kind.values()) {
      Instant at = dates[kind.ordinal()];
      State state = state(kind.ordinal(), last, ended);
      boolean skipped = kind == Kind.PAID && at == null && state == State.DONE;
      lines.add(new Line(kind, skipped ? State.LATER : state, at));
    }
    return List.copyOf(lines);
  }

  private static State state(int step, int last, boolean ended) {
    if (step <= last) {
      return State.DONE;
    }
    if (ended) {
      return State.ENDED;
    }
    return step == last + 1 ? State.NOW : State.AHEAD;
  }

  private static boolean ended(Application application, Instant[] dates) {
    return application.status().publicStage() == PublicStage.ENDED && dates[6] == null;
  }

  private static int lastDone(Instant[] dates) {
    int last = -1;
    for (int i = 0; i < dates.length; i++) {
      last = dates[i] == null ? last : i;
    }
    return last;
  }

  private static Instant at(Application application, Step... steps) {
    return Arrays.stream(steps)
        .flatMap(step -> application.last(step).stream())
        .map(Transition::at)
        .findFirst()
        .orElse(null);
  }
}
