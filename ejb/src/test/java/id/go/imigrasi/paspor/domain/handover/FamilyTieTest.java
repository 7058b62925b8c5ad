package id.go.imigrasi.paspor.domain.handover;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.People;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is family by the office's own files, whatever copy of a card he holds in his hand. */
class FamilyTieTest {
  private static final Applicant SITI = People.siti();

  @ParameterizedTest
  @CsvSource({"SULAIMAN,6471011708600002", "Sulaiman,B1234567", "aminah,6471025502650001"})
  void theParentsOfTheFormAre(String name, String number) {
    ties(SITI, name, number);
  }

  @Test
  void aManIsNobodysMother() {
    ties(SITI, "AMINAH", "6471025502650001");
    refuses(SITI, "AMINAH", "6471021502650001");
    refuses(SITI, "SULAIMAN", "6471025502650001");
  }

  @Test
  void aStrangerIsNot() {
    refuses(SITI, "TONO ASING", "6471021502650001");
  }

  @Test
  void aGuardianIsWithTheVeryNumberOfTheForm() {
    Applicant child = People.child();
    ties(child, "SITI RAHMAWATI", "6471 0255 0290 0001");
    refuses(child, "SITI RAHMAWATI", "6471025502900009");
    refuses(child, "SITI RAHMAWATI", "B1234567");
  }

  @Test
  void whoeverAppliedHereWithTheSameCardIs() {
    Applicant brother = People.budi();
    assertThatCode(() -> tie(SITI, "BUDI SANTOSO", brother.nik().digits(), brother))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> tie(SITI, "ANDI SANTOSO", brother.nik().digits(), brother))
        .as("somebody else with his number")
        .hasMessage("handover.family.unknown");
    Applicant elsewhere =
        brother.corrected(brother.nik(), null, brother.fullName(), brother.sex(), brother.birth());
    assertThatThrownBy(() -> tie(SITI, "BUDI SANTOSO", brother.nik().digits(), elsewhere))
        .hasMessage("handover.family.unknown");
  }

  private static void ties(Applicant holder, String name, String number) {
    assertThatCode(() -> tie(holder, name, number)).doesNotThrowAnyException();
  }

  private static void refuses(Applicant holder, String name, String number) {
    assertThatThrownBy(() -> tie(holder, name, number)).hasMessage("handover.family.unknown");
  }

  private static void tie(Applicant holder, String name, String number, Applicant... own) {
    new FamilyTie(holder)
        .mustTie(new Collector(Collector.Kind.FAMILY, name, number, Set.of()), List.of(own));
  }
}
