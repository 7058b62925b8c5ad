package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.archive.ArchiveFacts;
import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.domain.archive.Destructions;
import id.go.imigrasi.paspor.domain.archive.FileContent;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.LegalHold;
import id.go.imigrasi.paspor.domain.archive.LegalHolds;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.domain.archive.RetentionSchedule;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.biometrics.CentralMemory;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lantaskim and Tikim in memory, with finished cases and somebody who calls. */
final class TikimOffice {
  static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final InForce SINCE = InForce.since(LocalDate.of(2023, 2, 2), "SOP");
  private static final List<FileContent> CONTENTS =
      List.of(
          new FileContent(Step.REGISTER, FilePaper.REGISTRATION_SHEET, SINCE),
          new FileContent(Step.HAND_OVER, FilePaper.HAND_OVER_RECEIPT, SINCE),
          new FileContent(Step.REJECT_AT_INTERVIEW, FilePaper.REJECTION_LETTER, SINCE));

  final MovedClock clock = new MovedClock(NOW);
  final Memory applications = new Memory();
  final ArchiveInMemory archive = new ArchiveInMemory();
  final List<String> said = new ArrayList<>();
  final CentralMemory abis = new CentralMemory();
  final DigitalFilesInMemory digital = new DigitalFilesInMemory();
  final OfficersInMemory officers = new OfficersInMemory();
  final Map<ApplicationNumber, LegalHold> holds = new HashMap<>();
  final Map<String, Destruction> lists = new LinkedHashMap<>();
  private final Wiring wiring = new Wiring();
  private Actor caller;
  private int running;

  TikimOffice(Object... more) {
    Feed feed = event -> {};
    AuditLog audit = entry -> said.add(entry.detail());
    wiring
        .with(more)
        .with(clock, applications, archive, digital, officers, feed, audit, new OneOffice())
        .with(new RealmInMemory(officers))
        .with(schedule(), caller(), holds(), destructions(), applicants(), abis)
        .with(
            new Casework(
                Lifecycle.OFFICE,
                applications,
                new FactGathering(List.of(new ArchiveFacts(archive), new AllElse())),
                feed,
                audit,
                clock,
                List.of()));
  }

  /** The service of a desk, called by this officer. */
  <S> S as(String login, Role role, Class<S> service) {
    officers.keep(new Officer(login, login, Set.of(role), "BPN", true));
    return asSystem(login, role, service);
  }

  /** The same, called by a system: it is no officer. */
  <S> S asSystem(String login, Role role, Class<S> service) {
    caller = new Actor(login, Set.of(role), "BPN");
    return wiring.the(service);
  }

  /** A case that took these steps, one after the other, and ended so. */
  ApplicationNumber ended(Status status, Step... steps) {
    ApplicationNumber number = ApplicationNumber.issue("2110", DAY, ++running);
    List<Transition> history = new ArrayList<>();
    for (Step step : steps) {
      history.add(
          new Transition(
              number,
              history.size() + 1,
              Status.DRAFT,
              step,
              status,
              "petugas",
              "BPN",
              clock.instant(),
              null,
              "0".repeat(64),
              "0".repeat(64)));
    }
    Filing filing =
        new Filing(
            "2110", "BPN", Procedure.M_PASPOR, ApplicationType.EXPIRED, "ELECTRONIC_10", false);
    applications.save(Application.restore(number, filing, status, -1, history));
    return number;
  }

  ApplicationNumber handedOver() {
    return ended(Status.HANDED_OVER, Step.REGISTER, Step.HAND_OVER);
  }

  private Callers caller() {
    return new Callers() {
      @Override
      public Actor current() {
        return caller;
      }
    };
  }

  private static RetentionSchedule schedule() {
    return port(
        RetentionSchedule.class,
        Map.of("contents", given -> CONTENTS, "retention", given -> Optional.of(rule(given[0]))));
  }

  private static Retention rule(Object series) {
    return new Retention((String) series, "Berkas", 1, 2, Retention.Fate.DESTROY, SINCE);
  }

  private LegalHolds holds() {
    return port(
        LegalHolds.class,
        Map.of(
            "of",
            given -> Optional.ofNullable(holds.get(given[0])),
            "keep",
            given -> holds.put(((LegalHold) given[0]).file(), (LegalHold) given[0]),
            "inForce",
            given -> List.copyOf(holds.values()),
            "lift",
            given -> holds.remove(given[0])));
  }

  private Destructions destructions() {
    return port(
        Destructions.class,
        Map.of(
            "nextNumber",
            given -> "PMS/" + given[0] + "/" + (lists.size() + 1),
            "keep",
            given -> lists.put(((Destruction) given[0]).number(), (Destruction) given[0]),
            "find",
            given -> Optional.ofNullable(lists.get(given[0])),
            "openFor",
            given ->
                lists.values().stream()
                    .filter(list -> list.isOpen() && list.files().contains(given[0]))
                    .findFirst()));
  }

  /** One person filed all of them. */
  private Applicants applicants() {
    Applicant person = People.siti();
    return port(
        Applicants.class,
        Map.of(
            "of",
            given -> Optional.of(person),
            "applicationsOf",
            given ->
                applications
                    .waiting(EnumSet.allOf(Status.class), "BPN", 0, Integer.MAX_VALUE)
                    .stream()
                    .map(Applications.WorkItem::number)
                    .toList()));
  }

  /** What the other desks know: all is well. */
  private record AllElse() implements FactSource {
    @Override
    public Set<Fact> tells() {
      return EnumSet.complementOf(EnumSet.of(Fact.FILE_TRANSFERRED, Fact.FILE_BOXED));
    }

    @Override
    public Set<Fact> holding(Application application, Instant now) {
      return tells();
    }
  }
}
