package id.go.imigrasi.paspor.persistence.examination;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.examination.Answer;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Opinion;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import id.go.imigrasi.paspor.persistence.Cases;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaExaminationsTest {
  private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");

  @Test
  void bringsARecordBackFromOpeningToOpinion() {
    ApplicationNumber number = Cases.any();
    Examination opened = Examination.open(number, Ground.LOST, "joko", NOW);
    keep(opened);
    Examination asked =
        opened
            .answered(new Answer("Siapa?", "Saya"))
            .answered(new Answer("Kapan?", "Kemarin"))
            .answered(new Answer("Di mana?", "Di pasar"));
    keep(asked);
    Examination concluded =
        asked
            .signed(new ImageRef(UUID.randomUUID(), "0".repeat(64)), NOW)
            .concluded(new Opinion(Proposal.REJECT, "ganda", "pasal 126", "joko", NOW));
    keep(concluded);

    assertThat(Database.<Optional<Examination>>in(em -> new JpaExaminations(em).of(number)))
        .contains(concluded);
  }

  @Test
  void beginsANewRecordAfterAnotherReferral() {
    ApplicationNumber number = Cases.any();
    Examination first =
        Examination.open(number, Ground.LOST, "joko", NOW).answered(new Answer("Siapa?", "Saya"));
    keep(first);
    Examination second = Examination.open(number, Ground.DUPLICATE, "joko", NOW.plusSeconds(60));
    keep(second);

    assertThat(Database.<Optional<Examination>>in(em -> new JpaExaminations(em).of(number)))
        .contains(second);
  }

  @Test
  void findsSuspensionsThatEnd() {
    Suspension suspension =
        Suspension.decreed(Cases.in(Status.SUSPENDED), "SK-7", 6, LocalDate.of(2026, 6, 2));
    Suspension resumed = Suspension.decreed(Cases.any(), "SK-8", 6, LocalDate.of(2026, 6, 2));
    Database.run(em -> new JpaExaminations(em).keep(suspension));
    Database.run(em -> new JpaExaminations(em).keep(resumed));

    assertThat(ending(suspension.until().minusDays(1))).doesNotContain(suspension);
    assertThat(ending(suspension.until())).contains(suspension).doesNotContain(resumed);
    assertThat(
            Database.<Optional<Suspension>>in(
                em -> new JpaExaminations(em).suspensionOf(suspension.application())))
        .contains(suspension);
  }

  @Test
  void keepsAnEndorsementAndItsApproval() {
    Endorsement approved =
        Endorsement.proposed(Cases.any(), "nama ditambah", "rina")
            .approved("nama ditambah", "kepala", NOW);
    Database.run(em -> new JpaExaminations(em).keep(approved));

    assertThat(
            Database.<Optional<Endorsement>>in(
                em -> new JpaExaminations(em).claimEndorsement(approved.application())))
        .contains(approved);
  }

  private static List<Suspension> ending(LocalDate day) {
    return Database.in(em -> new JpaExaminations(em).endingBy(day, 1000));
  }

  private static void keep(Examination examination) {
    Database.run(em -> new JpaExaminations(em).keep(examination));
  }
}
