package id.go.imigrasi.paspor.persistence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Holiday;
import id.go.imigrasi.paspor.domain.office.Letterhead;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import id.go.imigrasi.paspor.domain.office.WorkingCalendar;
import id.go.imigrasi.paspor.persistence.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeRowsTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 5);
  private static final PasswordHash HASH = new PasswordHash("$2a$04$x");

  @Test
  void servesBalikpapanUnderTheMinistryOfTheDay() {
    Office office = Database.in(em -> new JpaOffices(em, "2110").own());

    assertThat(office.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
    assertThat(office.letterheadOn(LocalDate.of(2024, 11, 4)).ministry()).contains("HUKUM");
    Letterhead today = office.letterheadOn(LocalDate.of(2026, 11, 22));
    assertThat(today.ministry()).contains("IMIGRASI DAN PEMASYARAKATAN");
    assertThat(today.inForce().source()).isEqualTo("Perpres 157/2024");
  }

  @Test
  void anOfficeThatMovesKeepsItsEarlierLetterhead() {
    Letterhead before =
        new Letterhead(new InForce(DAY, DAY.plusDays(9), "SK 1"), "M", "D", "", "Kanim Uji", "A 1");
    Letterhead after =
        new Letterhead(
            new InForce(DAY.plusDays(10), null, "SK 2"), "M", "D", "", "Kanim Uji", "B 2");
    keep(before);
    keep(after);

    Office found = Database.in(em -> new JpaOffices(em, "2199").own());

    assertThat(found.letterheadOn(DAY)).isEqualTo(before);
    assertThat(found.letterheadOn(DAY.plusDays(10))).isEqualTo(after);
  }

  private static void keep(Letterhead letterhead) {
    ZoneId zone = ZoneId.of("Asia/Makassar");
    Database.run(
        em ->
            new JpaOffices(em, "2199")
                .keep(new Office("2199", "Kanim Uji", "UJI", zone, List.of(letterhead))));
  }

  @Test
  void doesNotStartUnderACodeNobodyKnows() {
    assertThatThrownBy(() -> Database.in(em -> new JpaOffices(em, "9999").own()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("paspor.office.code");
  }

  @Test
  void listsTheMainBuildingFirst() {
    List<ServiceLocation> locations = Database.in(em -> new JpaOffices(em, "2110").locations());

    assertThat(locations).extracting(ServiceLocation::code).startsWith("BPN").contains("BPN-MPP");
    assertThat(locations.get(0).main()).isTrue();
    assertThat(
            Database.<Optional<ServiceLocation>>in(
                em -> new JpaOffices(em, "2110").location("NOWHERE")))
        .isEmpty();
  }

  @Test
  void theMainBuildingMakesAndKeepsWhatAMobileTeamBringsHome() {
    Database.run(
        em -> {
          JpaOffices offices = new JpaOffices(em, "2110");
          assertThat(offices.location("BPN-EAZY")).isPresent();
          assertThat(offices.behindTheCountersOf("BPN")).as("all locations").isNull();
          assertThat(offices.behindTheCountersOf("BPN-MPP")).isEqualTo("BPN-MPP");
        });
  }

  @Test
  void promisesByTheDecreedDaysOffOf2026() {
    WorkingCalendar calendar =
        Database.in(em -> new JpaHolidays(em).calendarAround(LocalDate.of(2026, 3, 17)));

    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 3, 17), 3))
        .isEqualTo(LocalDate.of(2026, 3, 27));
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 23), 3))
        .isEqualTo(LocalDate.of(2026, 12, 30));
  }

  @Test
  void knowsWhichDaysOffAreOnlyExpected() {
    List<Holiday> next =
        Database.in(
            em ->
                new JpaHolidays(em).between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));

    assertThat(next).isNotEmpty().noneMatch(Holiday::confirmed);
  }

  @Test
  void addsAndStrikesADayOff() {
    LocalDate day = LocalDate.of(2031, 2, 3);
    Database.run(
        em ->
            new JpaHolidays(em)
                .keep(new Holiday(day, "Pemilu", Holiday.Kind.ELECTION, "Keppres 1/2031", true)));

    assertThat(Database.<List<Holiday>>in(em -> new JpaHolidays(em).between(day, day))).hasSize(1);
    Database.run(em -> new JpaHolidays(em).strike(day));
    assertThat(Database.<List<Holiday>>in(em -> new JpaHolidays(em).between(day, day))).isEmpty();
  }

  @Test
  void keepsAnOfficerWithRolesAndPassword() {
    Officer officer =
        new Officer("dewi.uji", "Dewi", Set.of(Role.CUSTOMER_SERVICE, Role.ARCHIVIST), "BPN", true);
    Database.run(em -> new JpaOfficers(em).add(officer, HASH));
    Database.run(
        em -> new JpaOfficers(em).keep(officer.withRoles(Set.of(Role.ARCHIVIST)).at("BPN-MPP")));

    Officer found = Database.in(em -> new JpaOfficers(em).find("dewi.uji")).orElseThrow();
    assertThat(found.roles()).containsExactly(Role.ARCHIVIST);
    assertThat(found.location()).isEqualTo("BPN-MPP");
    assertThat(Database.<Boolean>in(em -> new JpaOfficers(em).anyone())).isTrue();
    assertThat(Database.<List<Officer>>in(em -> new JpaOfficers(em).all())).contains(found);
  }

  @Test
  void neverGivesALoginNameTwice() {
    Officer officer = new Officer("tono.uji", "Tono", Set.of(Role.AUDITOR), "BPN", true);
    Database.run(em -> new JpaOfficers(em).add(officer, HASH));

    assertThatThrownBy(
            () -> Database.run(em -> new JpaOfficers(em).add(officer.activated(false), HASH)))
        .hasMessage("office.officer.username-taken");
    assertThatThrownBy(() -> Database.run(em -> new JpaOfficers(em).changePassword("nobody", HASH)))
        .hasMessage("office.officer.unknown");
  }

  @Test
  void listsEveryProvinceThatANikMayCarry() {
    List<?> codes =
        Database.in(
            em -> em.createNativeQuery("select CODE from PROVINCE order by CODE").getResultList());

    assertThat(codes).hasSize(39);
    codes.forEach(
        code -> assertThat(new Nik(code + "01015502900001").provinceCode()).isEqualTo(code));
  }
}
