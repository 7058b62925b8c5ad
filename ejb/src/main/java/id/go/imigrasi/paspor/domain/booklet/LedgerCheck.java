package id.go.imigrasi.paspor.domain.booklet;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The proof of one delivery: replays every line of the stock book over its numbers and compares
 * where each of them must be with where it is. No fault means that each number is in exactly one
 * place and that the lines alone explain it.
 */
public final class LedgerCheck {
  private final Batch batch;
  private final Set<BookletNumber> delivered;
  private final Map<BookletNumber, LedgerLine> last = new HashMap<>();
  private final Set<LedgerFault> faults = new LinkedHashSet<>();

  private LedgerCheck(Batch batch) {
    this.batch = batch;
    delivered = batch.range().numbers().collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param lines all lines of the delivery, the oldest first
   * @param books all books of the delivery
   */
  public static List<LedgerFault> of(
      Batch batch, List<LedgerLine> lines, Collection<Booklet> books) {
    LedgerCheck check = new LedgerCheck(batch);
    lines.forEach(check::replay);
    check.compare(books);
    return List.copyOf(check.faults);
  }

  private void replay(LedgerLine line) {
    line.range()
        .numbers()
        .forEach(
            number -> {
              judge(number, line);
              last.put(number, line);
            });
  }

  private void judge(BookletNumber number, LedgerLine line) {
    LedgerLine before = last.get(number);
    if (!delivered.contains(number)) {
      fault(number, LedgerFault.Kind.NOT_DELIVERED);
    }
    if (!line.isSigned()) {
      fault(number, LedgerFault.Kind.NOT_SIGNED);
    }
    if (line.step() == BookletStep.RECEIVE) {
      if (before != null) {
        fault(number, LedgerFault.Kind.RECEIVED_TWICE);
      }
    } else if (before == null || !before.to().equals(line.from())) {
      fault(number, LedgerFault.Kind.TAKEN_FROM_ELSEWHERE);
    }
    if (!isInTheTable(line)) {
      fault(number, LedgerFault.Kind.STEP_IMPOSSIBLE);
    }
  }

  private static boolean isInTheTable(LedgerLine line) {
    boolean fromThere =
        line.from() == null
            ? line.step() == BookletStep.RECEIVE
            : line.step().from().contains(line.from().state());
    return fromThere && line.step().to() == line.to().state();
  }

  private void compare(Collection<Booklet> books) {
    Map<BookletNumber, Booklet> lying =
        books.stream().collect(Collectors.toMap(Booklet::number, Function.identity()));
    batch.range().numbers().forEach(number -> compare(number, lying.get(number)));
    lying.keySet().stream()
        .filter(number -> !delivered.contains(number))
        .forEach(number -> fault(number, LedgerFault.Kind.NOT_DELIVERED));
  }

  private void compare(BookletNumber number, Booklet book) {
    LedgerLine line = last.get(number);
    if (line == null) {
      fault(number, LedgerFault.Kind.NOT_RECEIVED);
    }
    Place booked = line == null ? null : line.to();
    Place lies = book == null ? null : book.place();
    if (lies == null || !lies.equals(booked)) {
      fault(number, LedgerFault.Kind.LIES_ELSEWHERE);
    }
    Optional<ApplicationNumber> holder = line == null ? Optional.empty() : line.holder();
    if (book != null && !book.heldFor().equals(holder)) {
      fault(number, LedgerFault.Kind.HELD_BY_ANOTHER);
    }
  }

  private void fault(BookletNumber number, LedgerFault.Kind kind) {
    faults.add(new LedgerFault(number, kind));
  }
}
