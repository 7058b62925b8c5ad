package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.FAMILY_CARD_COPY;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.IDENTITY_PAPER;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.POWER_OF_ATTORNEY;
import static id.go.imigrasi.paspor.domain.handover.Collector.Evidence.PROOF_OF_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Fact;
import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.biometrics.FingerComparison;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.handover.Attempt;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOverFacts;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets the passport at the counter and who does not, by the office's own table of steps. */
class HandOverServiceTest {
  private static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final byte[] PRESS = {1};

  private final Memory applications = new Memory();
  private final Map<ApplicationNumber, HandOver> lines = new HashMap<>();
  private final AttemptsInMemory attempts = new AttemptsInMemory();
  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final Set<Fact> others = EnumSet.allOf(Fact.class);
  private final HandOverService desk = new HandOverService();
  private boolean sameFinger = true;

  @BeforeEach
  void aPassportOnTheShelf() {
    HandOvers register = ReadyCase.register(lines);
    MemoryOfChecks checks = new MemoryOfChecks();
    Shelf shelf = ReadyCase.shelf();
    HandOverFacts facts =
        new HandOverFacts(
            register,
            shelf,
            new PostInMemory(),
            new ProposalsInMemory(),
            checks.identity,
            new OneOffice().own().zone());
    others.removeAll(facts.tells());
    QueueInMemory queue = new QueueInMemory();
    desk.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(facts, told())),
            event -> {},
            entry -> {},
            clock);
    desk.handOvers = register;
    desk.applicants = new OneApplicant();
    desk.attempts = attempts;
    desk.deliveries = new PostInMemory();
    desk.shelf = shelf;
    desk.cards = queue.cards;
    desk.images =
        Wiring.port(
            Images.class, Map.of("keep", given -> new ImageRef(new UUID(1, 1), "0".repeat(64))));
    desk.comparison = finger();
    desk.room =
        new WaitingRoom(
            queue, queue.cards, new MeasuredStandards(new ArrayList<>()), new OneOffice(), clock);
    desk.identity = checks.identity;
    desk.clock = clock;
    as("loket", Role.HAND_OVER_OFFICER);
    applications.save(ReadyCase.NUMBERED);
  }

  @Test
  void theApplicantCollectsWithAFinger() {
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    desk.compareFinger(NUMBER, FingerPosition.RIGHT_INDEX, PRESS);

    assertThat(handOver().to()).isEqualTo(Status.HANDED_OVER);
    assertThat(lines.get(NUMBER).isSigned()).isTrue();
    assertThat(attempts.of(NUMBER)).isEmpty();
  }

  @Test
  void familyOnTheCardCollectsByTheIdentityPapersPhoto() {
    comes(Collector.Kind.FAMILY, "AMINAH", PROOF_OF_PAYMENT, IDENTITY_PAPER, FAMILY_CARD_COPY);
    assertThatThrownBy(() -> desk.compareFinger(NUMBER, FingerPosition.RIGHT_INDEX, PRESS))
        .hasMessage("handover.comparison.other-person");
    desk.compareByEye(NUMBER, Comparison.Method.IDENTITY_PHOTO, true, "");

    assertThat(handOver().to()).isEqualTo(Status.HANDED_OVER);
  }

  @Test
  void aStrangerWithACopyOfTheFamilyCardIsNoFamily() {
    assertThatThrownBy(
            () ->
                comes(
                    Collector.Kind.FAMILY,
                    "TONO ASING",
                    PROOF_OF_PAYMENT,
                    IDENTITY_PAPER,
                    FAMILY_CARD_COPY))
        .hasMessage("handover.family.unknown");
    assertThat(desk.line(NUMBER)).isEmpty();
  }

  @Test
  void aProxyCollectsWithAPowerOfAttorney() {
    begin(Collector.Kind.PROXY, PROOF_OF_PAYMENT, IDENTITY_PAPER, POWER_OF_ATTORNEY);
    desk.compareByEye(NUMBER, Comparison.Method.IDENTITY_PHOTO, true, "");

    assertThat(handOver().to()).isEqualTo(Status.HANDED_OVER);
  }

  @Test
  void aStrangerGetsNothingAndIsWrittenDown() {
    begin(Collector.Kind.PROXY, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    desk.compareByEye(NUMBER, Comparison.Method.IDENTITY_PHOTO, true, "");

    assertThatThrownBy(this::handOver).hasMessageContaining("collector-is-entitled");
    desk.refuse(NUMBER, "Tanpa surat kuasa");

    assertThat(desk.line(NUMBER)).isEmpty();
    assertThat(attempts.of(NUMBER))
        .extracting(Attempt::outcome)
        .containsExactly(Attempt.Outcome.REFUSED);
    assertThat(application().status()).isEqualTo(Status.READY);
  }

  @Test
  void aSecondFingerMayAgreeWhereTheFirstDidNot() {
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    sameFinger = false;
    desk.compareFinger(NUMBER, FingerPosition.RIGHT_INDEX, PRESS);
    assertThatThrownBy(this::handOver).hasMessage("handover.not-compared");

    sameFinger = true;
    desk.compareFinger(NUMBER, FingerPosition.LEFT_INDEX, PRESS);

    assertThat(handOver().to()).isEqualTo(Status.HANDED_OVER);
  }

  @Test
  void afterTwoFingersThatDifferOnlySomebodyElseDecides() {
    differTwice();

    assertThatThrownBy(() -> desk.compareFinger(NUMBER, FingerPosition.LEFT_THUMB, PRESS))
        .hasMessage("handover.tries-used-up");
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    assertThatThrownBy(() -> desk.compareByEye(NUMBER, Comparison.Method.FACE, true, ""))
        .as("a new line of the register does not begin the count anew")
        .hasMessage("handover.tries-used-up");
    assertThatThrownBy(() -> desk.allow(NUMBER, "I know her"))
        .as("not the officer at the counter")
        .hasMessage("handover.exception.by-head");

    as("kepala", Role.HEAD_OF_OFFICE);
    desk.allow(NUMBER, "Jari terluka; wajah dan KTP-el sesuai");

    as("loket", Role.HAND_OVER_OFFICER);
    assertThat(handOver().to()).isEqualTo(Status.HANDED_OVER);
    assertThat(attempts.of(NUMBER))
        .extracting(Attempt::outcome)
        .containsExactly(
            Attempt.Outcome.DIFFERED, Attempt.Outcome.DIFFERED, Attempt.Outcome.ALLOWED);
  }

  @Test
  void nobodyAtTheCounterDoesWithoutAComparison() {
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);

    assertThatThrownBy(
            () -> desk.compareByEye(NUMBER, Comparison.Method.EXCEPTION, true, "No scanner"))
        .hasMessage("handover.exception.by-head");
  }

  @Test
  void theListIsAskedOnceMoreBeforeThePassportIsGiven() {
    others.removeAll(Set.of(Fact.CEKAL_FRESH, Fact.CEKAL_FRESH_BY_COPY));
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    desk.compareFinger(NUMBER, FingerPosition.RIGHT_INDEX, PRESS);

    assertThatThrownBy(this::handOver).isInstanceOf(Refused.class);
    assertThat(application().status()).isEqualTo(Status.READY);
  }

  private void differTwice() {
    begin(Collector.Kind.APPLICANT, PROOF_OF_PAYMENT, IDENTITY_PAPER);
    sameFinger = false;
    desk.compareFinger(NUMBER, FingerPosition.RIGHT_INDEX, PRESS);
    desk.compareFinger(NUMBER, FingerPosition.LEFT_INDEX, PRESS);
    sameFinger = true;
  }

  private void begin(Collector.Kind kind, Collector.Evidence... shown) {
    comes(kind, "RANI", shown);
  }

  private void comes(Collector.Kind kind, String name, Collector.Evidence... shown) {
    desk.begin(NUMBER, new Collector(kind, name, "X1234567", Set.of(shown)));
  }

  private Transition handOver() {
    return desk.handOver(NUMBER, application().version(), Captures.png(400, 160));
  }

  private Application application() {
    return applications.find(NUMBER).orElseThrow();
  }

  private void as(String who, Role role) {
    desk.callers =
        new Callers() {
          @Override
          public Actor current() {
            return new Actor(who, Set.of(role), "BPN");
          }
        };
  }

  private HolderComparison finger() {
    return new HolderComparison(null, null, null, null) {
      @Override
      public Optional<FingerComparison.Result> compare(
          ApplicationNumber application, FingerPosition finger, byte[] press) {
        return Optional.of(new FingerComparison.Result(sameFinger ? 60 : 4, 1, sameFinger));
      }
    };
  }

  private FactSource told() {
    return new FactSource() {
      @Override
      public Set<Fact> tells() {
        return Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(ofTheDesk())));
      }

      @Override
      public Set<Fact> holding(Application application, Instant now) {
        return Set.copyOf(others);
      }
    };
  }

  private static Set<Fact> ofTheDesk() {
    return new HandOverFacts(null, null, null, null, null, null).tells();
  }
}
