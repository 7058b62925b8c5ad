package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One person's way through the office, as far as the story lets the person come. */
final class Walk {
  private final Player player;
  private final ApplicationType type;
  private final Calendar calendar;
  private final int place;
  private final List<Move> moves = new ArrayList<>();
  private ApplicationNumber number;

  /**
   * @param place keeps the people of one day apart: minutes after the first one
   */
  Walk(Player player, ApplicationType type, Calendar calendar, int place) {
    this.player = player;
    this.type = type;
    this.calendar = calendar;
    this.place = place;
  }

  /** Adds a move at a minute of the story's day. */
  Walk on(LocalDate day, int minute, String what, Act act) {
    moves.add(new Move(this, calendar.at(day, Math.min(minute + place, Calendar.DAY)), what, act));
    return this;
  }

  List<Move> moves() {
    return moves;
  }

  Player player() {
    return player;
  }

  ApplicationType type() {
    return type;
  }

  ApplicationNumber number() {
    return number;
  }

  void numbered(ApplicationNumber given) {
    number = given;
  }

  @Override
  public String toString() {
    return number == null ? "(no number yet)" : number.digits();
  }

  /** What is done in a move. */
  @FunctionalInterface
  interface Act {
    void of(Walk walk) throws Exception;
  }

  /** One thing that happens at an instant. */
  record Move(Walk walk, Instant at, String what, Act act) {
    @Override
    public String toString() {
      return walk + " " + what;
    }
  }
}
