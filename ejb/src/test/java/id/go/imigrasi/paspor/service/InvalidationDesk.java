package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.interview.Wording;
import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.GroundsOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A passport in its holder's hands, and the desk that may withdraw it; rows in memory. */
abstract class InvalidationDesk {
  static final String NUMBER = "X0500001";
  static final String BAN = "exit-ban:E-1";

  final Map<String, Passport> passports = new HashMap<>();
  final List<FeedEvent> told = new ArrayList<>();
  final List<AuditEntry> written = new ArrayList<>();
  final InvalidationsInMemory book = new InvalidationsInMemory();
  final MovedClock clock = new MovedClock(BillFixture.NOW);
  final Wiring wiring = new Wiring();
  Actor caller = actor("kasi", Role.SECTION_HEAD);
  Status status = Status.ARCHIVED;
  InvalidationService desk;
  InvalidationProposals proposals;

  @BeforeEach
  void aPassportInItsHoldersHands() {
    passports.put(
        NUMBER,
        Passport.issued(
            NUMBER,
            BillFixture.NUMBER,
            BillFixture.TODAY,
            BillFixture.TODAY.plusYears(10),
            BillFixture.NOW));
    Feed feed = told::add;
    AuditLog audit = written::add;
    GroundsOfInvalidation grounds = InvalidationDesk::grounds;
    wiring.with(book, grounds, feed, audit, new OneOffice(), clock);
    wiring.with(passports(), applications(), callers());
    desk = wiring.the(InvalidationService.class);
    proposals = wiring.the(InvalidationProposals.class);
  }

  Invalidation ban(String occasion) {
    return proposals
        .proposeIfPossible(
            NUMBER, Measure.WITHDRAWAL, "EXIT_BAN", occasion, "SK cegah 1/2026", "system")
        .orElseThrow();
  }

  PassportStatus statusNow() {
    return passports.get(NUMBER).statusOn(BillFixture.TODAY);
  }

  InvalidationService asHead() {
    caller = actor("kepala", Role.HEAD_OF_OFFICE);
    return desk;
  }

  InvalidationService asOfficer() {
    caller = actor("kasi", Role.SECTION_HEAD);
    return desk;
  }

  static Actor actor(String who, Role role) {
    return new Actor(who, Set.of(role), "BPN");
  }

  Callers callers() {
    return new Callers() {
      @Override
      public Actor current() {
        return caller;
      }
    };
  }

  Passports passports() {
    return Wiring.port(
        Passports.class,
        Map.of(
            "find",
            given -> Optional.ofNullable(passports.get(given[0])),
            "save",
            given -> passports.put(((Passport) given[0]).number(), (Passport) given[0])));
  }

  Applications applications() {
    return Wiring.port(
        Applications.class,
        Map.of(
            "find",
            given ->
                Optional.of(
                    Application.restore(
                        BillFixture.NUMBER,
                        new Filing(
                            "2110",
                            "BPN",
                            Procedure.M_PASPOR,
                            ApplicationType.NEW_ADULT,
                            "E",
                            false),
                        status,
                        2,
                        List.of()))));
  }

  static List<GroundOfInvalidation> grounds(LocalDate day, Measure measure) {
    return switch (measure) {
      case WITHDRAWAL ->
          List.of(
              ground(measure, "SUSPECT", PassportStatus.WITHDRAWN, false),
              ground(measure, "EXIT_BAN", PassportStatus.WITHDRAWN, true));
      case REVOCATION ->
          List.of(
              ground(measure, "CONVICTED", PassportStatus.REVOKED, false),
              ground(measure, "LOST", PassportStatus.LOST, false));
      case CANCELLATION -> List.of(ground(measure, "FALSE_DATA", PassportStatus.CANCELLED, false));
    };
  }

  static GroundOfInvalidation ground(
      Measure measure, String code, PassportStatus becomes, boolean secret) {
    return new GroundOfInvalidation(
        measure,
        code,
        becomes,
        secret,
        new Wording(code, code),
        InForce.since(LocalDate.of(2014, 1, 1), "Permenkumham 8/2014"));
  }
}
