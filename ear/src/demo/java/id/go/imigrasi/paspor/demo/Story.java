package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.demo.Registrations.Booking;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.neighbours.people.Papers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who comes when and how far: together the walks leave work on every desk. */
@Dependent
public class Story {
  /** Longer ago than the month in which a passport may be collected. */
  private static final int LONG_AGO = 32;

  @Inject Paces paces;

  private final Cast cast = new Cast();
  private final List<Walk> walks = new ArrayList<>();
  private final List<Player> misspelt = new ArrayList<>();
  private final List<Player> listed = new ArrayList<>();
  private final Set<Player> enrolled = new HashSet<>();
  private final Pictures pictures = new Pictures();
  private Calendar calendar;

  void tell(Calendar today) {
    calendar = today;
    paces.of(today, pictures);
    uncollected();
    collected();
    finished();
    decided();
    underAnotherName();
    beforeTheHead();
    atTheCounters();
    expected();
    endedEarly();
  }

  /** Everybody's moves in the order of the story's time. */
  List<Walk.Move> moves() {
    return walks.stream()
        .flatMap(walk -> walk.moves().stream())
        .sorted(Comparator.comparing(Walk.Move::at))
        .toList();
  }

  List<Player> players() {
    return cast.players();
  }

  Calendar calendar() {
    return calendar;
  }

  Pictures pictures() {
    return pictures;
  }

  /** The days before today on which somebody comes. */
  List<LocalDate> pastDays() {
    List<LocalDate> days = new ArrayList<>();
    for (int back = LONG_AGO; back > 0; back--) {
      days.add(calendar.back(back));
    }
    return days;
  }

  void drawAhead(Pictures artist) {
    cast.players().stream()
        .filter(enrolled::contains)
        .forEach(player -> artist.drawForTheBooth(player, calendar.today()));
  }

  /** What Dukcapil and the centre know of some of them. */
  void peculiarities(Neighbourhood neighbours) throws IOException, InterruptedException {
    for (Player player : misspelt) {
      neighbours.registerMisspelt(player);
    }
    for (Player player : listed) {
      neighbours.listSomebodyLike(player, "CONTOH-" + listed.indexOf(player));
    }
  }

  /** Ready more than a month ago and never collected; the head cancelled one of them. */
  private void uncollected() {
    for (int place = 0; place < 3; place++) {
      Walk walk = place == 0 ? grownUp(place) : child(place);
      paces.upToReady(walk, LONG_AGO, LONG_AGO - 2, LONG_AGO - 3, LONG_AGO - 3);
      if (place == 2) {
        paces.cancelledUncollected(walk, 1);
      }
    }
  }

  /** Collected last week; some files lie with Tikim already. */
  private void collected() {
    for (int place = 0; place < 4; place++) {
      Walk walk = place == 1 || place == 2 ? child(place) : grownUp(place);
      paces.upToReady(walk, 9, 7, 6, 5);
      paces.collected(walk, 4);
      paces.archived(walk, 2, place);
    }
  }

  /** Printed this week: on the shelf, or before the quality desk. */
  private void finished() {
    for (int place = 0; place < 3; place++) {
      Walk walk = place == 2 ? child(place) : grownUp(place);
      paces.upToReady(walk, 5, 3, 2, 1);
      if (place == 0) {
        paces.nonConformity(walk, 0);
      }
    }
    for (int place = 3; place < 6; place++) {
      Walk walk = place == 5 ? child(place) : grownUp(place);
      paces.upToApproved(walk, 5, 3);
      paces.printed(walk, 0);
    }
  }

  /** Decided, before the adjudicator, or held by the checks. */
  private void decided() {
    for (int place = 0; place < 3; place++) {
      paces.upToApproved(place == 2 ? child(place) : grownUp(place), 4, 1);
    }
    for (int place = 3; place < 7; place++) {
      paces.upToEnrolled(place > 4 ? child(place) : grownUp(place), 4, 0);
    }
    for (int place = 7; place < 10; place++) {
      Walk walk = place == 7 ? grownUp(place) : child(place);
      (place == 9 ? misspelt : listed).add(walk.player());
      paces.upToEnrolled(walk, 4, 0);
      if (place == 8) {
        paces.clearanceProposed(walk, 0);
      }
    }
  }

  /** Whoever came first of all comes again this morning, under another name and NIK. */
  private void underAnotherName() {
    Walk again = grownUp(18);
    pictures.laysHandsOf(again.player(), walks.get(0).player());
    paces.upToEnrolled(again, 4, 0);
  }

  /** Lost and damaged passports: with Inteldakim, before the head, decided. */
  private void beforeTheHead() {
    paces.referred(walk(ApplicationType.LOST, 0), 1);
    paces.recordBegun(paces.referred(walk(ApplicationType.DATA_CHANGE, 1), 1), 0);
    Walk waiting = paces.referred(walk(ApplicationType.DAMAGED, 2), 2);
    paces.examined(waiting, 1, Ground.DAMAGED, Proposal.REPLACE_WITH_CHARGE);
    Walk suspended = paces.referred(walk(ApplicationType.LOST, 3), 5);
    paces.suspended(paces.examined(suspended, 4, Ground.LOST, Proposal.SUSPEND), 3);
    Walk rejected = paces.referred(walk(ApplicationType.LOST, 4), 5);
    paces.rejected(paces.examined(rejected, 4, Ground.LOST, Proposal.REJECT), 3);
    Walk approved = paces.referred(walk(ApplicationType.LOST, 5), 3);
    paces.examinationApproved(
        paces.examined(approved, 2, Ground.LOST, Proposal.REPLACE_WITH_CHARGE), 0);
  }

  /** In the house this morning. */
  private void atTheCounters() {
    for (int place = 0; place < 2; place++) {
      paces.upToAccepted(walk(ApplicationType.NEW_ADULT, 10 + place), 3, 0);
    }
    paces.walkedIn(walk(ApplicationType.NEW_ADULT, 12), true);
    paces.walkedIn(walk(ApplicationType.EXPIRED, 13), false);
    for (int place = 14; place < 16; place++) {
      paces.arrived(
          walk(ApplicationType.NEW_ADULT, place),
          3,
          booking -> booking.with(Papers.Kind.KTP, Papers.Kind.FAMILY_CARD, Papers.Kind.DIPLOMA));
    }
    Walk old = add(new Walk(cast.elder(), ApplicationType.NEW_ADULT, calendar, 16));
    paces.arrivedWithPriority(old, 3);
    paces.givenBack(paces.arrived(walk(ApplicationType.NEW_ADULT, 17), 3, booking -> booking), 0);
  }

  /** Registered and not here yet: today, tomorrow, at the other location, not paid yet. */
  private void expected() {
    for (int place = 0; place < 4; place++) {
      LocalTime start = LocalTime.of(9 + place / 2, 0);
      paces.registered(walk(ApplicationType.NEW_ADULT, 20 + place), 2, day(0).at(start));
    }
    paces.registered(walk(ApplicationType.NEW_ADULT, 24), 1, ahead(1).at(LocalTime.of(10, 0)));
    paces.registered(walk(ApplicationType.NEW_CHILD, 25), 1, ahead(2));
    paces.registered(walk(ApplicationType.NEW_ADULT, 26), 1, day(0).inTheMall());
    paces.registeredJustNow(walk(ApplicationType.NEW_ADULT, 27), ahead(3).unpaid());
  }

  /** Gave up, did not come, were refused or died. */
  private void endedEarly() {
    paces.missed(walk(ApplicationType.NEW_ADULT, 30), 3, 2);
    paces.archived(paces.missed(walk(ApplicationType.NEW_ADULT, 31), 8, 7), 2, 3);
    paces.withdrawn(paces.upToAccepted(walk(ApplicationType.NEW_ADULT, 32), 4, 2), 1);
    paces.rejectedAtTheBooth(paces.upToAccepted(walk(ApplicationType.NEW_ADULT, 33), 4, 2), 2);
    Walk incomplete = walk(ApplicationType.NEW_ADULT, 34);
    paces.givenBack(paces.visited(incomplete, 4, 2), 2);
    paces.deceased(paces.registered(walk(ApplicationType.NEW_ADULT, 35), 4, ahead(1)), 1);
  }

  private Booking day(int back) {
    return Booking.of(calendar.back(back), ApplicationType.NEW_ADULT);
  }

  private Booking ahead(int days) {
    return Booking.of(calendar.ahead(days), ApplicationType.NEW_ADULT);
  }

  private Walk grownUp(int place) {
    Walk walk = walk(ApplicationType.NEW_ADULT, place);
    enrolled.add(walk.player());
    return walk;
  }

  private Walk child(int place) {
    Walk walk = walk(ApplicationType.NEW_CHILD, place);
    enrolled.add(walk.player());
    return walk;
  }

  private Walk walk(ApplicationType type, int place) {
    Player player = type == ApplicationType.NEW_CHILD ? cast.child() : cast.adult();
    return add(new Walk(player, type, calendar, place));
  }

  private Walk add(Walk walk) {
    walks.add(walk);
    return walk;
  }
}
