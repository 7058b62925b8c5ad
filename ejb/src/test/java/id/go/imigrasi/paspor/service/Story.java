package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One application's way through the office, told step by step: what became true, who did what. The
 * desks are the real casework; what the desks know is told by hand.
 */
public final class Story {
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T00:30:00Z");

  private final Memory applications = new Memory();
  private final EnumSet<Fact> truth = EnumSet.noneOf(Fact.class);
  private final List<FeedEvent> told = new ArrayList<>();
  private final List<AuditEntry> written = new ArrayList<>();
  private final Casework casework;
  private final ApplicationNumber number;

  private Story(Lifecycle lifecycle, Procedure procedure, ApplicationType type) {
    Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    casework =
        new Casework(
            lifecycle,
            applications,
            new FactGathering(List.of(new Told())),
            told::add,
            written::add,
            clock);
    number = applications.nextNumber("2110", LocalDate.of(2026, 11, 23));
    Filing filing = new Filing("2110", "BPN", procedure, type, "E-10", false);
    draft = Application.draft(number, filing);
  }

  private Application draft;

  static Story of(Lifecycle lifecycle, Procedure procedure, ApplicationType type) {
    return new Story(lifecycle, procedure, type);
  }

  /** From now on these hold. */
  Story now(Fact... facts) {
    truth.addAll(List.of(facts));
    return this;
  }

  /** These hold no longer. */
  Story noMore(Fact... facts) {
    truth.removeAll(List.of(facts));
    return this;
  }

  Story by(Role role, Step step) {
    return by(role.name().toLowerCase(Locale.ROOT), role, step, null);
  }

  Story by(Role role, Step step, String reason) {
    return by(role.name().toLowerCase(Locale.ROOT), role, step, reason);
  }

  private Story by(String who, Role role, Step step, String reason) {
    Actor actor = new Actor(who, Set.of(role), "BPN");
    if (draft == null) {
      casework.take(number, step, actor, reason);
    } else {
      casework.take(draft, step, actor, reason);
      draft = null;
    }
    return this;
  }

  Application application() {
    return applications.find(number).orElseThrow();
  }

  List<FeedEvent> told() {
    return told;
  }

  List<AuditEntry> written() {
    return written;
  }

  /** Every fact of every desk, as the story says. */
  private final class Told implements FactSource {
    @Override
    public Set<Fact> tells() {
      return EnumSet.allOf(Fact.class);
    }

    @Override
    public Set<Fact> holding(Application application, Instant now) {
      return EnumSet.copyOf(truth.isEmpty() ? EnumSet.noneOf(Fact.class) : truth);
    }
  }
}
