package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every desk takes a step, in its own transaction: load, gather facts, take, save, tell, and
 * let follow what other desks tie to it. A refusal goes to the audit log and changes nothing.
 */
@Dependent
public class Casework {
  private final Lifecycle lifecycle;
  private final Applications applications;
  private final FactGathering facts;
  private final Feed feed;
  private final AuditLog audit;
  private final Clock clock;
  private final Iterable<AfterStep> followers;

  @Inject
  Casework(
      Applications applications,
      FactGathering facts,
      Feed feed,
      AuditLog audit,
      Clock clock,
      @Any Instance<AfterStep> followers) {
    this(Lifecycle.OFFICE, applications, facts, feed, audit, clock, followers);
  }

  /** With a table given by hand, outside the container. */
  public Casework(
      Lifecycle lifecycle,
      Applications applications,
      FactGathering facts,
      Feed feed,
      AuditLog audit,
      Clock clock) {
    this(lifecycle, applications, facts, feed, audit, clock, List.of());
  }

  /** The same, with what follows given by hand too. */
  public Casework(
      Lifecycle lifecycle,
      Applications applications,
      FactGathering facts,
      Feed feed,
      AuditLog audit,
      Clock clock,
      Iterable<AfterStep> followers) {
    this.followers = followers;
    this.lifecycle = lifecycle;
    this.applications = applications;
    this.facts = facts;
    this.feed = feed;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param version the row version the actor saw
   * @throws Refused {@code application.unknown}, {@code application.stale}, or what the lifecycle
   *     says
   */
  public Transition take(
      ApplicationNumber number, long version, Step step, Actor actor, String reason) {
    Application application = load(number);
    if (application.version() != version) {
      throw refused(application, step, actor, Refused.because("application.stale"));
    }
    return take(application, step, actor, reason);
  }

  /** For systems that act on what is, not on what they saw. */
  public Transition take(ApplicationNumber number, Step step, Actor actor, String reason) {
    return take(load(number), step, actor, reason);
  }

  /** For a new application or one the caller has loaded in this transaction. */
  public Transition take(Application application, Step step, Actor actor, String reason) {
    Instant now = clock.instant();
    Facts known = facts.gather(application, lifecycle.factsFor(application.status(), step), now);
    try {
      Transition taken = application.take(lifecycle, step, actor, known, now, reason);
      applications.save(application);
      feed.tell(event(application, taken));
      followers.forEach(each -> each.taken(application, taken));
      return taken;
    } catch (Refused refused) {
      throw refused(application, step, actor, refused);
    }
  }

  /**
   * For the office's own sweeps: takes the step if it may be taken, and is silent if it may not.
   */
  public Optional<Transition> takeIfPossible(Application application, Step step, Actor actor) {
    return takeIfPossible(application, step, actor, null);
  }

  /** As {@link #takeIfPossible(Application, Step, Actor)}, with a reason for the history. */
  public Optional<Transition> takeIfPossible(
      Application application, Step step, Actor actor, String reason) {
    return isPossible(application, step, actor, reason)
        ? Optional.of(take(application, step, actor, reason))
        : Optional.empty();
  }

  /** Whether the step may be taken now; nothing is taken, and a refusal is not written down. */
  public boolean isPossible(Application application, Step step, Actor actor, String reason) {
    Facts known =
        facts.gather(application, lifecycle.factsFor(application.status(), step), clock.instant());
    return lifecycle.refusals(application, step, actor, known, reason).isEmpty();
  }

  /** For every step this actor's roles know from here: why it may not be taken, empty if it may. */
  public Map<Step, List<Refusal>> choices(Application application, Actor actor) {
    Facts known =
        facts.gather(
            application, lifecycle.factsFrom(application.status(), actor.roles()), clock.instant());
    Map<Step, List<Refusal>> choices = new EnumMap<>(Step.class);
    lifecycle.from(application.status()).stream()
        .filter(row -> row.mayBeTakenBy(actor.roles()))
        .forEach(
            row ->
                choices.put(
                    row.step(),
                    // the reason is typed on the form, so its absence does not kill the button
                    lifecycle.refusals(application, row.step(), actor, known, "-")));
    return choices;
  }

  /** A service's own rule against a step, written down like those of the table. */
  public void refuseFor(List<Refusal> against, Application application, Step step, Actor actor) {
    if (!against.isEmpty()) {
      throw refused(application, step, actor, new Refused(against));
    }
  }

  public Application load(ApplicationNumber number) {
    return applications.find(number).orElseThrow(() -> Refused.because("application.unknown"));
  }

  private Refused refused(Application application, Step step, Actor actor, Refused refused) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            actor.id(),
            AuditEntry.Kind.REFUSED,
            application.number().digits(),
            step + ": " + refused.getMessage()));
    return refused;
  }

  private static FeedEvent event(Application application, Transition taken) {
    return new FeedEvent(
        "application.transition",
        1,
        application.number().digits(),
        taken.at(),
        Map.of(
            "sequence", Integer.toString(taken.sequence()),
            "from", taken.from().name(),
            "step", taken.step().name(),
            "to", taken.to().name(),
            "office", application.filing().office(),
            "location", taken.location(),
            "type", application.type().name(),
            "product", application.filing().product(),
            "hash", taken.hash()));
  }
}
