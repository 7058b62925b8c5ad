package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.demo.Registrations.Booking;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The stretches of a walk and the minute of the day at which the office does each. Days are working
 * days before today.
 */
@Dependent
public class Paces {
  private static final int REGISTER = 0;
  private static final int COME = 40;
  private static final int PAPERS = 80;
  private static final int SIT = 130;
  private static final int EXAMINE = 180;
  private static final int DECIDE = 230;
  private static final int PRINT = 40;
  private static final int CHECK = 280;
  private static final int COLLECT = 300;
  private static final int FILE = 320;

  @Inject Registrations registrations;
  @Inject FrontDesks front;
  @Inject Booths booths;
  @Inject Decisions decisions;
  @Inject BackDesks back;

  private Calendar calendar;
  private Pictures pictures;

  void of(Calendar days, Pictures drawn) {
    calendar = days;
    pictures = drawn;
  }

  Walk registered(Walk walk, int day, Booking booking) {
    return walk.on(
        calendar.back(day),
        REGISTER,
        "is registered by the app",
        one -> registrations.byApp(one, booking, pictures));
  }

  /** So late today that the bill is still open when somebody looks. */
  Walk registeredJustNow(Walk walk, Booking booking) {
    return walk.on(
        calendar.today(),
        Calendar.DAY,
        "is registered by the app",
        one -> registrations.byApp(one, booking, pictures));
  }

  /** Registered, and in the house on the day of the appointment. */
  Walk visited(Walk walk, int registered, int visit) {
    LocalDate day = calendar.back(visit);
    registered(walk, registered, Booking.of(day, walk.type()));
    return walk.on(day, COME, "comes", front::checkIn);
  }

  Walk arrived(Walk walk, int registered, UnaryOperator<Booking> wish) {
    registered(walk, registered, wish.apply(Booking.of(calendar.today(), walk.type())));
    return walk.on(calendar.today(), EXAMINE, "comes", front::checkIn);
  }

  Walk arrivedWithPriority(Walk walk, int registered) {
    Booking booking = Booking.of(calendar.today(), walk.type()).ofPriority();
    registered(walk, registered, booking);
    return walk.on(calendar.today(), EXAMINE, "comes", front::checkInWithPriority);
  }

  Walk upToAccepted(Walk walk, int registered, int visit) {
    visited(walk, registered, visit);
    return accepted(walk, visit);
  }

  Walk upToEnrolled(Walk walk, int registered, int visit) {
    LocalDate day = calendar.back(visit);
    upToAccepted(walk, registered, visit);
    return walk.on(day, SIT, "sits at the booth", one -> booths.enrol(one, day, pictures));
  }

  Walk upToApproved(Walk walk, int registered, int visit) {
    upToEnrolled(walk, registered, visit);
    return walk.on(calendar.back(visit), DECIDE, "is approved", back::approve);
  }

  Walk upToReady(Walk walk, int registered, int visit, int print, int check) {
    upToApproved(walk, registered, visit);
    printed(walk, print);
    return walk.on(calendar.back(check), CHECK, "passes the quality check", back::pass);
  }

  Walk printed(Walk walk, int day) {
    return walk.on(calendar.back(day), PRINT, "goes to the station", back::print);
  }

  Walk collected(Walk walk, int day) {
    LocalDate date = calendar.back(day);
    return walk.on(date, COLLECT, "collects", one -> back.handOver(one, date, pictures));
  }

  /**
   * @param how 0: the file lies at the desk; 1: it is on the way; 2: Tikim signed; 3: in its box
   */
  Walk archived(Walk walk, int day, int how) {
    LocalDate date = calendar.back(day);
    if (how > 0) {
      walk.on(date, FILE, "is sent to the archive", back::send);
    }
    if (how > 1) {
      walk.on(date, FILE + 20, "is received by the archive", back::receive);
    }
    if (how > 2) {
      walk.on(date, FILE + 40, "is put into its box", back::file);
    }
    return walk;
  }

  /** Over the counter, in a lane by now or accepted with a bill to pay. */
  Walk walkedIn(Walk walk, boolean accepted) {
    LocalDate today = calendar.today();
    walk.on(today, REGISTER, "walks in", one -> registrations.byCounter(one, "ELECTRONIC_10"));
    walk.on(today, COME, "comes to the desk", front::checkIn);
    return accepted ? accepted(walk, 0) : walk;
  }

  Walk referred(Walk walk, int day) {
    LocalDate date = calendar.back(day);
    walk.on(date, REGISTER, "walks in", one -> registrations.byCounter(one, "ELECTRONIC_10"));
    walk.on(date, COME, "comes to the desk", front::checkIn);
    return walk.on(date, PAPERS, "is sent to Inteldakim", front::refer);
  }

  Walk recordBegun(Walk walk, int day) {
    return walk.on(
        calendar.back(day),
        EXAMINE,
        "is examined",
        one -> decisions.beginRecord(one, Ground.DATA_CHANGE));
  }

  Walk examined(Walk walk, int day, Ground ground, Proposal proposal) {
    return walk.on(
        calendar.back(day),
        EXAMINE,
        "is examined",
        one -> decisions.examine(one, ground, proposal, pictures));
  }

  Walk suspended(Walk walk, int day) {
    return walk.on(calendar.back(day), DECIDE, "is suspended", decisions::suspend);
  }

  Walk rejected(Walk walk, int day) {
    return walk.on(calendar.back(day), DECIDE, "is rejected", decisions::rejectAfterExamination);
  }

  Walk examinationApproved(Walk walk, int day) {
    return walk.on(calendar.back(day), DECIDE, "goes on", decisions::approveExamination);
  }

  Walk rejectedAtTheBooth(Walk walk, int day) {
    return walk.on(calendar.back(day), SIT, "is rejected at the booth", booths::reject);
  }

  Walk givenBack(Walk walk, int day) {
    return walk.on(calendar.back(day), EXAMINE + 20, "gets the papers back", front::giveBack);
  }

  Walk missed(Walk walk, int registered, int day) {
    registered(walk, registered, Booking.of(calendar.back(day), walk.type()));
    return walk.on(
        calendar.back(day - 1), REGISTER, "did not come", one -> decisions.closeTheDay());
  }

  Walk withdrawn(Walk walk, int day) {
    return walk.on(calendar.back(day), DECIDE, "withdraws", decisions::withdraw);
  }

  Walk deceased(Walk walk, int day) {
    return walk.on(calendar.back(day), DECIDE, "has died", decisions::cancelDeceased);
  }

  Walk cancelledUncollected(Walk walk, int day) {
    return walk.on(
        calendar.back(day), DECIDE, "is cancelled uncollected", decisions::cancelUncollected);
  }

  Walk clearanceProposed(Walk walk, int day) {
    return walk.on(
        calendar.back(day), DECIDE, "is cleared by the first hand", decisions::proposeClearance);
  }

  Walk nonConformity(Walk walk, int day) {
    return walk.on(calendar.back(day), EXAMINE, "has a finding", decisions::noteNonConformity);
  }

  private Walk accepted(Walk walk, int day) {
    return walk.on(calendar.back(day), PAPERS, "has the papers accepted", front::accept);
  }
}
