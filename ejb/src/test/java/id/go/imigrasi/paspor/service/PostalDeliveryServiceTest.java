package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.biometrics.Captures;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.HandOverFacts;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passport by post: asked for in writing, signed for by the carrier, proven by the receipt. */
class PostalDeliveryServiceTest {
  private static final ApplicationNumber NUMBER = BillFixture.NUMBER;
  private static final String POSTING = "RR123456789ID";

  private final Memory applications = new Memory();
  private final PostInMemory post = new PostInMemory();
  private final MovedClock clock = new MovedClock(BillFixture.NOW);
  private final Set<Fact> others = EnumSet.allOf(Fact.class);
  private final List<String> shelf = new ArrayList<>();
  private final PostalDeliveryService desk = new PostalDeliveryService();
  private final HandOverService counter = new HandOverService();
  private HandOverFacts facts;

  @BeforeEach
  void aPassportOnTheShelf() {
    facts =
        new HandOverFacts(
            Wiring.port(HandOvers.class, Map.of("of", given -> Optional.empty())),
            shelf(),
            post,
            new ProposalsInMemory(),
            new MemoryOfChecks().identity,
            new OneOffice().own().zone());
    others.removeAll(facts.tells());
    desk.casework =
        new Casework(
            Lifecycle.OFFICE,
            applications,
            new FactGathering(List.of(facts, told())),
            event -> {},
            entry -> {},
            clock);
    desk.deliveries = post;
    desk.shelf = shelf();
    desk.images =
        Wiring.port(
            Images.class, Map.of("keep", given -> new ImageRef(new UUID(1, 1), "0".repeat(64))));
    desk.callers = officer();
    desk.clock = clock;
    counter.casework = desk.casework;
    counter.deliveries = post;
    applications.save(ready());
  }

  @Test
  void isHandedOverOnlyWhenTheReceiptIsProven() {
    agree();
    desk.post(NUMBER, POSTING, "Joko Kurir", Captures.png(400, 160));
    assertThat(status()).isEqualTo(Status.READY);
    assertThat(shelf).containsExactly("clear");

    desk.received(NUMBER, version(), "Bukti 12, 3 Des 2026");
    assertThat(status()).isEqualTo(Status.HANDED_OVER);
  }

  @Test
  void whatCannotBeDeliveredLiesOnTheShelfAgainAndMayBeSentAnew() {
    agree();
    desk.post(NUMBER, POSTING, "Joko Kurir", Captures.png(400, 160));
    desk.cameBack(NUMBER, "Alamat kosong");

    assertThat(status()).isEqualTo(Status.READY);
    assertThat(shelf).containsExactly("clear", "assign");
    agree();
    assertThat(post.open()).hasSize(1);
  }

  @Test
  void nobodyCollectsWhatTheCarrierHasAndItsMonthStandsStill() {
    agree();
    desk.post(NUMBER, POSTING, "Joko Kurir", Captures.png(400, 160));
    clock.forward(Duration.ofDays(40));
    assertThat(facts.holding(applications.find(NUMBER).orElseThrow(), clock.instant()))
        .doesNotContain(Fact.UNCOLLECTED_A_MONTH);
    Collector holder =
        new Collector(Collector.Kind.APPLICANT, "Pemohon", "6471015704929001", Set.of());
    assertThatThrownBy(() -> counter.begin(NUMBER, holder)).hasMessage("handover.post.under-way");
  }

  @Test
  void theListIsAskedBeforeTheCarrierTakesIt() {
    agree();
    others.remove(Fact.CEKAL_CLEAR);
    assertThatThrownBy(() -> desk.post(NUMBER, POSTING, "Joko Kurir", Captures.png(400, 160)))
        .hasMessageStartingWith("lifecycle.");
    assertThat(post.latest(NUMBER).orElseThrow().isUnderWay()).isFalse();
  }

  @Test
  void nothingIsSentWithoutTheApplicantsLetter() {
    assertThatThrownBy(() -> desk.agree(NUMBER, "Jl Contoh 1", " "))
        .hasMessage("handover.post.consent");
    assertThatThrownBy(() -> desk.post(NUMBER, POSTING, "Joko Kurir", Captures.png(400, 160)))
        .hasMessage("handover.post.not-agreed");
    agree();
    assertThatThrownBy(this::agree).hasMessage("handover.post.agreed-already");
    assertThatThrownBy(() -> desk.post(NUMBER, "rr 1", "Joko Kurir", Captures.png(400, 160)))
        .hasMessage("handover.post.number");
    assertThatThrownBy(() -> desk.received(NUMBER, version(), "Bukti 12"))
        .hasMessage("handover.post.not-under-way");
    assertThat(post.latest(NUMBER)).map(PostalDelivery::isReceived).contains(false);
  }

  private void agree() {
    desk.agree(NUMBER, "Jl Contoh 1, Balikpapan", "Surat 1, 23 Nov 2026");
  }

  private Status status() {
    return applications.find(NUMBER).orElseThrow().status();
  }

  private long version() {
    return applications.find(NUMBER).orElseThrow().version();
  }

  private Shelf shelf() {
    return Wiring.port(
        Shelf.class,
        Map.of(
            "of",
            given -> Optional.empty(),
            "clear",
            given -> shelf.add("clear"),
            "assign",
            given -> {
              shelf.add("assign");
              return ShelfPlace.numbered("BPN", 1);
            }));
  }

  private FactSource told() {
    return new FactSource() {
      @Override
      public Set<Fact> tells() {
        return Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(facts.tells())));
      }

      @Override
      public Set<Fact> holding(Application application, Instant now) {
        return Set.copyOf(others);
      }
    };
  }

  private static Callers officer() {
    return new Callers() {
      @Override
      public Actor current() {
        return new Actor("loket", Set.of(Role.HAND_OVER_OFFICER), "BPN");
      }
    };
  }

  private static Application ready() {
    return Application.restore(
        NUMBER,
        new Filing("2110", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false),
        Status.READY,
        -1,
        List.of(
            new Transition(
                NUMBER,
                1,
                Status.IN_QUALITY,
                Step.PASS_QUALITY,
                Status.READY,
                "mutu",
                "BPN",
                BillFixture.NOW,
                null,
                "0".repeat(64),
                "0".repeat(64))));
  }
}
