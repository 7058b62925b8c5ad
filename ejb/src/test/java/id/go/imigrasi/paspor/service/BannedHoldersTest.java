package id.go.imigrasi.paspor.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.People;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.billing.BillFixture;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPeople;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody collected a passport months ago, and is banned from leaving only today. */
class BannedHoldersTest {
  private static final Instant NOW = BillFixture.NOW;
  private static final String BOOK = "X0500001";
  private static final Applicant SITI = People.siti();
  private static final LocalDate BORN = SITI.birth().date();

  private final MemoryOfChecks checks = new MemoryOfChecks();
  private Status status = Status.ARCHIVED;
  private PassportStatus passport = PassportStatus.VALID;

  @Test
  void isFoundByNikByPassportNumberAndByNameWithBirthDate() {
    assertThat(asked(listed("SOMEBODY ELSE", Set.of(SITI.nik().digits()), List.of()))).isOne();
    assertThat(asked(listed("SOMEBODY ELSE", Set.of(BOOK), List.of()))).isEqualTo(2);
    assertThat(asked(listed(SITI.fullName().text(), Set.of(), List.of(ListedBirth.on(BORN)))))
        .isEqualTo(3);
  }

  @Test
  void aSnapshotIsLookedThroughToo() {
    ListedPerson her = listed(SITI.fullName().text(), Set.of(BOOK), List.of(ListedBirth.on(BORN)));
    look(new ListMessage.SnapshotPart(9, NOW, 1, 1, List.of(ListedPeople.named("CG-9", "X"), her)));
    assertThat(questions()).as("once, however many things agree").isOne();
  }

  @Test
  void nobodyIsAskedAboutForANameAloneOrWhatNobodyWouldWrite() {
    assertThat(asked(listed(SITI.fullName().text(), Set.of(), List.of()))).isZero();
    assertThat(
            asked(
                listed(SITI.fullName().text(), Set.of(), List.of(ListedBirth.in(BORN.getYear())))))
        .isZero();
    assertThat(asked(listed("王 小 明 7", Set.of("1", "KTP 12"), List.of(ListedBirth.on(BORN)))))
        .isZero();
  }

  @Test
  void whatIsNotOutOrNoLongerValidIsLeftToWhoeverHasIt() {
    ListedPerson her = listed("SOMEBODY ELSE", Set.of(BOOK), List.of());
    status = Status.READY;
    assertThat(asked(her)).isZero();
    status = Status.HANDED_OVER;
    passport = PassportStatus.REVOKED;
    assertThat(asked(her)).isZero();
  }

  @Test
  void aForeignersEntryBanAsksAboutNobody() {
    WatchListEntry exit = ListedPeople.named("CG-1", "X").entry();
    WatchListEntry entry =
        new WatchListEntry(
            "TG-1",
            WatchList.ENTRY_BAN,
            "X",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "KPK",
            "KEP",
            exit.validFrom(),
            exit.validUntil());
    assertThat(
            asked(
                new ListedPerson(
                    entry,
                    List.of(ListedName.known("X")),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Set.of(BOOK))))
        .isZero();
  }

  private int asked(ListedPerson person) {
    look(new ListMessage.Listed(7, NOW, person));
    return questions();
  }

  private int questions() {
    return checks.cekal.of(BillFixture.NUMBER).size();
  }

  private void look(ListMessage news) {
    MovedClock clock = new MovedClock(NOW);
    Checks opening =
        new Checks(checks.identity, checks.cekal, checks.register, new OneApplicant(), clock);
    new BannedHolders(new OnlySiti(), cases(), passports(), opening).look(news);
  }

  private static ListedPerson listed(String name, Set<String> numbers, List<ListedBirth> births) {
    return new ListedPerson(
        ListedPeople.named("CG-1", name).entry(),
        List.of(ListedName.known(name)),
        Optional.empty(),
        births,
        Set.of(),
        numbers);
  }

  private Applications cases() {
    Filing filing =
        new Filing("0471", "BPN", Procedure.M_PASPOR, ApplicationType.NEW_ADULT, "E", false);
    return Wiring.port(
        Applications.class,
        Map.of(
            "find",
            given ->
                Optional.of(
                    Application.restore(BillFixture.NUMBER, filing, status, 0, List.of()))));
  }

  private Passports passports() {
    Passport hers =
        new Passport(
            BOOK,
            BillFixture.NUMBER,
            BillFixture.TODAY,
            BillFixture.TODAY.plusYears(10),
            passport,
            NOW,
            null);
    return Wiring.port(
        Passports.class,
        Map.of(
            "of", given -> Optional.of(hers),
            "find", given -> Optional.of(hers).filter(each -> each.number().equals(given[0]))));
  }

  /** Nobody else ever came. */
  private static final class OnlySiti implements Applicants {
    @Override
    public Optional<Applicant> of(ApplicationNumber application) {
      return Optional.of(SITI);
    }

    @Override
    public void keep(ApplicationNumber application, Applicant applicant) {
      throw new UnsupportedOperationException("nobody changes");
    }

    @Override
    public List<ApplicationNumber> applicationsOf(Nik nik) {
      return nik.equals(SITI.nik()) ? List.of(BillFixture.NUMBER) : List.of();
    }

    @Override
    public List<ApplicationNumber> applicationsOf(FullName name, LocalDate birthDate, int most) {
      return name.equals(SITI.fullName()) && birthDate.equals(BORN)
          ? List.of(BillFixture.NUMBER)
          : List.of();
    }
  }
}
