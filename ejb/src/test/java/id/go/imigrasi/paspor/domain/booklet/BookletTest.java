package id.go.imigrasi.paspor.domain.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookletTest {
  private static final ApplicationNumber APPLICATION = new ApplicationNumber("2110261123000001");
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"X1234567", "x 123 4567", "AB123456"})
  void readsAPerforatedNumber(String typed) {
    BookletNumber number = BookletNumber.read(typed);
    BookletNumberForm.IN_USE.check(number);
    assertThat(number.text()).hasSize(8).isUpperCase();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "ABC", "X12345678901", "X12A4567"})
  void refusesWhatNoBlankCarries(String typed) {
    assertThatThrownBy(() -> BookletNumber.read(typed)).isInstanceOf(Refused.class);
  }

  @Test
  void refusesANumberOfAFormTheMakerDoesNotUse() {
    BookletNumber number = BookletNumber.read("XYZ12345");
    assertThatThrownBy(() -> BookletNumberForm.IN_USE.check(number)).isInstanceOf(Refused.class);
  }

  @Test
  void aRangeCountsItsNumbersWithTheirZeros() {
    BookletRange range =
        new BookletRange(BookletNumber.read("X0000098"), BookletNumber.read("X0000102"));
    assertThat(range.numbers())
        .extracting(BookletNumber::text)
        .containsExactly("X0000098", "X0000099", "X0000100", "X0000101", "X0000102");
    assertThat(range.size()).isEqualTo(5);
  }

  @Test
  void refusesARangeOfTwoSeriesOrBackwards() {
    BookletNumber x = BookletNumber.read("X0000098");
    BookletNumber c = BookletNumber.read("C0000099");
    BookletNumber before = BookletNumber.read("X0000001");
    assertThatThrownBy(() -> new BookletRange(x, c)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new BookletRange(x, before)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(BookletStep.class)
  void everyStepIsRefusedFromEveryStateTheTableDoesNotName(BookletStep step) {
    for (BookletState state : EnumSet.complementOf(EnumSet.copyOf(step.from()))) {
      assertThatThrownBy(() -> step.after(state)).isInstanceOf(Refused.class);
    }
    step.from().forEach(state -> assertThat(step.after(state)).isEqualTo(step.to()));
  }

  @Test
  void everyStateCanBeReachedFromTheVault() {
    Set<BookletState> seen = EnumSet.of(BookletState.IN_VAULT);
    Deque<BookletState> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      BookletState state = open.pop();
      for (BookletStep step : BookletStep.values()) {
        if (step.from().contains(state) && seen.add(step.to())) {
          open.push(step.to());
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(BookletState.values());
  }

  @Test
  void aBookKeepsItsHolderOnlyWhileReservedOrUsed() {
    Booklet book = inVault().issue("BPN", "printer1").reserve(APPLICATION);
    assertThat(book.heldFor()).contains(APPLICATION);
    assertThat(book.take(BookletStep.USE).heldFor()).contains(APPLICATION);
    assertThat(book.take(BookletStep.SPOIL).heldFor()).isEmpty();
    assertThat(book.take(BookletStep.RELEASE).state()).isEqualTo(BookletState.IN_DRAWER);
  }

  @Test
  void theVaultIsLeftOnlyUnderTwoSignatures() {
    BookletRange range = BookletRange.of(BookletNumber.read("X0000001"));
    Signatures alone = Signatures.alone("custodian", NOW);
    Signatures same = new Signatures("custodian", "custodian", NOW);
    assertThatThrownBy(() -> StockMovement.of(range, BookletStep.ISSUE, alone, "BPN"))
        .hasMessage("booklet.witness.missing");
    assertThatThrownBy(() -> StockMovement.of(range, BookletStep.ISSUE, same, "BPN"))
        .hasMessage("booklet.witness.same");
    assertThat(StockMovement.of(range, BookletStep.RESERVE, alone, "BPN").drawer()).isEmpty();
  }

  private static Booklet inVault() {
    return new Booklet(
        BookletNumber.read("X0000001"), "E10", BookletState.IN_VAULT, "BPN", "", null);
  }
}
