package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.cekal.ListMessage;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who got a passport of this office long ago and is banned from leaving only now. The copy of the
 * list only finds them; the centre is asked about each again, and its answer opens what {@link
 * MissedBans} and the clearance desk make of it.
 */
@Dependent
public class BannedHolders {
  private static final int MOST = 20;
  private static final Set<Status> GONE = EnumSet.of(Status.HANDED_OVER, Status.ARCHIVED);

  private final Applicants applicants;
  private final Applications applications;
  private final Passports passports;
  private final Checks checks;

  @Inject
  public BannedHolders(
      Applicants applicants, Applications applications, Passports passports, Checks checks) {
    this.applicants = applicants;
    this.applications = applications;
    this.passports = passports;
    this.checks = checks;
  }

  /** Lets the centre be asked about every holder whom the news of the list may mean. */
  void look(ListMessage news) {
    listed(news)
        .filter(person -> person.entry().list() == WatchList.EXIT_BAN)
        .flatMap(this::meant)
        .distinct()
        .filter(this::isWithItsHolder)
        .forEach(number -> checks.open(number, Moment.ON_DEMAND, EnumSet.of(Checks.Kind.CEKAL)));
  }

  private static Stream<ListedPerson> listed(ListMessage news) {
    if (news instanceof ListMessage.Listed one) {
      return Stream.of(one.person());
    }
    return news instanceof ListMessage.SnapshotPart many ? many.persons().stream() : Stream.empty();
  }

  /** By NIK or passport number, or by the very name and birth date. */
  private Stream<ApplicationNumber> meant(ListedPerson person) {
    return Stream.concat(person.numbers().stream().flatMap(this::numbered), named(person));
  }

  private Stream<ApplicationNumber> numbered(String number) {
    return Stream.concat(
        formed(Nik::new, number).map(applicants::applicationsOf).stream().flatMap(List::stream),
        passports.find(number).map(Passport::application).stream());
  }

  private Stream<ApplicationNumber> named(ListedPerson person) {
    List<LocalDate> births =
        person.births().stream().filter(ListedBirth::exact).map(ListedBirth::earliest).toList();
    return person.names().stream()
        .map(name -> formed(FullName::ofCivilPaper, name.text()))
        .flatMap(Optional::stream)
        .flatMap(name -> births.stream().map(birth -> applicants.applicationsOf(name, birth, MOST)))
        .flatMap(List::stream);
  }

  /** A list writes more than this office would take on a form. */
  private static <T> Optional<T> formed(Function<String, T> form, String text) {
    try {
      return Optional.of(form.apply(text));
    } catch (Refused otherwiseWritten) {
      return Optional.empty();
    }
  }

  private boolean isWithItsHolder(ApplicationNumber number) {
    return applications.find(number).map(Application::status).filter(GONE::contains).isPresent()
        && passports
            .of(number)
            .filter(passport -> passport.status() == PassportStatus.VALID)
            .isPresent();
  }
}
