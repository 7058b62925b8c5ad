package id.go.imigrasi.paspor.persistence.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate.Suspicion;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaDuplicateChecksTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00.123456Z");
  private static final Instant LEASE = NOW.plus(Waiting.LEASE);

  @Test
  void bringsASuspicionAndItsDecisionBack() {
    DuplicateCheck check = begun(NOW);
    List<DuplicateCandidate> found =
        List.of(
            new DuplicateCandidate(Filed.application(), Suspicion.SAME_FINGERS_OTHER_NIK, 210),
            new DuplicateCandidate(
                null,
                "7acce7b7d-b58a-4466-a006-c79297281456",
                Suspicion.KNOWN_ELSEWHERE,
                91,
                "FIR 91"),
            new DuplicateCandidate(
                Filed.application(),
                "2cce7b7d-b58a-4466-a006-c79297281789",
                Suspicion.SAME_FINGERS_OTHER_NIK,
                44,
                null),
            new DuplicateCandidate(Filed.application(), Suspicion.SAME_NIK_OTHER_FINGERS, 12));
    save(find(check.application()).answered(found, NOW));

    DuplicateCheck suspect = find(check.application());
    assertThat(suspect.candidates()).isEqualTo(found);
    assertThat(suspect.waiting()).isNull();
    List<DuplicateCheck> suspects = Database.in(em -> new JpaDuplicateChecks(em).suspects(100));
    assertThat(suspects).extracting(DuplicateCheck::application).contains(check.application());

    save(suspect.dismissed("penyelia", "saudara kembar"));
    DuplicateCheck decided = find(check.application());
    assertThat(decided.isClear()).isTrue();
    assertThat(decided.reason()).isEqualTo("saudara kembar");
    assertThat(decided.candidates()).isEqualTo(found);
  }

  @Test
  void aDueRowIsGivenOnceUntilItsLeaseIsOver() {
    ApplicationNumber due = begun(NOW.minusSeconds(1)).application();
    ApplicationNumber later = begun(NOW.plusSeconds(60)).application();

    assertThat(claimed(NOW)).contains(due).doesNotContain(later);
    assertThat(claimed(NOW)).doesNotContain(due);
    assertThat(claimed(LEASE)).contains(due, later);
  }

  @Test
  void whoClaimedMaySaveAndWhoSawItBeforeMayNot() {
    DuplicateCheck check = begun(NOW);
    DuplicateCheck seen = find(check.application());
    DuplicateCheck claimed =
        Database.in(em -> new JpaDuplicateChecks(em).claimDue(NOW, 1000)).stream()
            .filter(c -> c.application().equals(check.application()))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() -> save(seen.answered(List.of(), NOW))).hasMessage("application.stale");
    save(claimed.answered(List.of(), NOW));
    assertThat(find(check.application()).isClear()).isTrue();
  }

  private static DuplicateCheck begun(Instant due) {
    DuplicateCheck check = DuplicateCheck.begin(Filed.application(), due);
    save(check);
    return check;
  }

  private static void save(DuplicateCheck check) {
    Database.run(em -> new JpaDuplicateChecks(em).save(check));
  }

  private static DuplicateCheck find(ApplicationNumber number) {
    return Database.in(em -> new JpaDuplicateChecks(em).find(number)).orElseThrow();
  }

  private static List<ApplicationNumber> claimed(Instant now) {
    return Database.in(em -> new JpaDuplicateChecks(em).claimDue(now, 1000)).stream()
        .map(DuplicateCheck::application)
        .toList();
  }
}
