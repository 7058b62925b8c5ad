package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.cekal.CekalCheck;
import id.go.imigrasi.paspor.domain.cekal.CekalChecks;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.passport.RegisterCheck;
import id.go.imigrasi.paspor.domain.passport.RegisterChecks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The questions to the neighbours in memory, with the same contract as the rows. */
final class MemoryOfChecks {
  final IdentityChecks identity = new Identity();
  final CekalChecks cekal = new Cekal();
  final RegisterChecks register = new Register();

  /** What all three have in common. */
  private static class Rows<C> {
    private final Map<UUID, C> rows = new LinkedHashMap<>();
    private final Function<C, UUID> id;
    private final Function<C, ApplicationNumber> number;
    private final Function<C, Waiting> waiting;
    private final Predicate<C> open;
    private final BiFunction<C, Waiting, C> changed;

    Rows(
        Function<C, UUID> id,
        Function<C, ApplicationNumber> number,
        Function<C, Waiting> waiting,
        Predicate<C> open,
        BiFunction<C, Waiting, C> changed) {
      this.id = id;
      this.number = number;
      this.waiting = waiting;
      this.open = open;
      this.changed = changed;
    }

    public void save(C check) {
      rows.remove(id.apply(check));
      rows.put(id.apply(check), check);
    }

    List<C> all() {
      return List.copyOf(rows.values());
    }

    public Optional<C> find(UUID wanted) {
      return Optional.ofNullable(rows.get(wanted));
    }

    public List<C> of(ApplicationNumber application) {
      return rows.values().stream()
          .filter(row -> number.apply(row).equals(application))
          .sorted(Comparator.comparing((C row) -> waiting.apply(row).since()).reversed())
          .toList();
    }

    public List<C> claimDue(Instant now, int max) {
      List<C> due =
          rows.values().stream()
              .filter(open)
              .filter(row -> waiting.apply(row).isDue(now))
              .sorted(Comparator.comparing((C row) -> waiting.apply(row).due()))
              .limit(max)
              .toList();
      List<C> claimed = new ArrayList<>();
      due.forEach(row -> claimed.add(changed.apply(row, waiting.apply(row).claimed(now))));
      claimed.forEach(this::save);
      return claimed;
    }

    public Optional<C> longestWaiting() {
      return rows.values().stream()
          .filter(open)
          .filter(row -> waiting.apply(row).attempts() > 0)
          .min(Comparator.comparing(row -> waiting.apply(row).since()));
    }

    public void hurry(Instant now) {
      rows.values().stream()
          .filter(open)
          .filter(row -> waiting.apply(row).due().isAfter(now))
          .toList()
          .forEach(row -> save(changed.apply(row, waiting.apply(row).hurried())));
    }

    void remove(UUID wanted) {
      rows.remove(wanted);
    }

    public long waiting() {
      return rows.values().stream().filter(open).count();
    }
  }

  private static final class Identity extends Rows<IdentityCheck> implements IdentityChecks {
    Identity() {
      super(
          IdentityCheck::id,
          IdentityCheck::application,
          IdentityCheck::waiting,
          check -> check.answer().isEmpty(),
          IdentityCheck::waiting);
    }

    @Override
    public void takeBack(UUID id) {
      remove(id);
    }

    @Override
    public OptionalLong callsLeft() {
      return all().stream()
          .map(IdentityCheck::answer)
          .flatMap(Optional::stream)
          .filter(answer -> answer.callsLeft().isPresent())
          .max(Comparator.comparing(IdentityAnswer::at))
          .map(IdentityAnswer::callsLeft)
          .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<IdentityAnswer> matchSince(String mark, Instant earliest) {
      return all().stream()
          .filter(check -> check.asked().filter(mark::equals).isPresent())
          .map(IdentityCheck::answer)
          .flatMap(Optional::stream)
          .filter(answer -> answer.outcome() == Outcome.MATCH && !answer.at().isBefore(earliest))
          .max(Comparator.comparing(IdentityAnswer::at));
    }
  }

  private static final class Cekal extends Rows<CekalCheck> implements CekalChecks {
    Cekal() {
      super(
          CekalCheck::id,
          CekalCheck::application,
          CekalCheck::waiting,
          check -> check.answer().isEmpty(),
          CekalCheck::waiting);
    }
  }

  private static final class Register extends Rows<RegisterCheck> implements RegisterChecks {
    Register() {
      super(
          RegisterCheck::id,
          RegisterCheck::application,
          RegisterCheck::waiting,
          check -> check.answer().isEmpty(),
          RegisterCheck::waiting);
    }
  }
}
