package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.JointAct;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second person signs with her own password, or nobody has signed. */
class TwoPeopleTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final String WRONG = "tebakan yang salah";

  private final OfficersInMemory officers = new OfficersInMemory();
  private final List<AuditEntry> audit = new ArrayList<>();
  private TwoPeople people;

  @BeforeEach
  void fourWorkHere() {
    hire("gudang", Role.BOOKLET_CUSTODIAN);
    hire("saksi", Role.SUPERVISOR);
    hire("cetak", Role.PRINT_OPERATOR);
    hire("loket", Role.CUSTOMER_SERVICE);
    Callers callers =
        new Callers() {
          @Override
          public Actor current() {
            return officers.find("gudang").orElseThrow().asActor();
          }
        };
    people =
        new TwoPeople(
            officers, new RealmInMemory(officers), audit::add, callers, new MovedClock(NOW));
  }

  @Test
  void whoeverTypesHerOwnPasswordHasSigned() {
    assertThat(people.sign(RealmInMemory.by(" saksi ")))
        .isEqualTo(new Signatures("gudang", "saksi", NOW));
    assertThat(audit).isEmpty();
  }

  @Test
  void aWrongPasswordIsRefusedAndOnRecordWithoutThePassword() {
    refuses(new Countersignature("saksi", WRONG), "office.second.wrong");
    assertThat(audit)
        .containsExactly(
            new AuditEntry(
                NOW,
                "gudang",
                AuditEntry.Kind.REFUSED,
                "countersignature",
                "saksi office.second.wrong"));
  }

  @Test
  void aPasswordInTheFieldOfTheLoginIsWrittenDownNowhere() {
    refuses(new Countersignature(RealmInMemory.PASSWORD, "saksi"), "office.second.wrong");
    assertThat(audit).extracting(AuditEntry::detail).containsExactly("unknown office.second.wrong");
    assertThat(RealmInMemory.by("saksi").toString()).doesNotContain(RealmInMemory.PASSWORD);
  }

  @Test
  void afterTooManyWrongOnesTheRightOneHelpsNoMore() {
    for (int tries = 0; tries < RealmInMemory.TRIES; tries++) {
      refuses(new Countersignature("saksi", WRONG), "office.second.wrong");
    }
    refuses(RealmInMemory.by("saksi"), "office.second.wrong");
  }

  @Test
  void nobodySignsTwice() {
    refuses(RealmInMemory.by("gudang"), "office.second.same");
  }

  @Test
  void aPersonAloneIsNotTwo() {
    refuses(null, "office.second.missing");
    refuses(new Countersignature("saksi", ""), "office.second.missing");
    refuses(new Countersignature(" ", WRONG), "office.second.missing");
  }

  @Test
  void anOfficerWithAnotherPostIsNoWitness() {
    refuses(RealmInMemory.by("loket"), "office.second.not-blanks");
    assertThatThrownBy(() -> people.sign(JointAct.FOLDERS, RealmInMemory.by("cetak")))
        .hasMessage("archive.destruction.witness");
    assertThatThrownBy(() -> people.sign(JointAct.RESTORED_BLANK, RealmInMemory.by("cetak")))
        .hasMessage("personalization.restored.supervisor");
    assertThat(audit).hasSize(3);
  }

  @Test
  void whoeverLeftSignsNoMore() {
    officers.keep(officers.find("saksi").orElseThrow().activated(false));
    refuses(RealmInMemory.by("saksi"), "office.second.wrong");
  }

  @Test
  void blanksGoToPrintOperatorsOnlyButEveryDrawerIsCounted() {
    assertThat(people.operator("cetak").username()).isEqualTo("cetak");
    assertThatThrownBy(() -> people.operator("loket")).hasMessage("booklet.operator.unknown");
    officers.keep(officers.find("cetak").orElseThrow().activated(false));
    assertThatThrownBy(() -> people.operator("cetak")).hasMessage("booklet.operator.unknown");
    assertThat(people.drawerOf("cetak").username()).isEqualTo("cetak");
  }

  private void refuses(Countersignature typed, String why) {
    assertThatThrownBy(() -> people.sign(typed)).hasMessage(why);
  }

  private void hire(String login, Role role) {
    officers.keep(new Officer(login, login, Set.of(role), "BPN", true));
  }
}
