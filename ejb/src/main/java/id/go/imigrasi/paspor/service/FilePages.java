package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that only a bound file has: registration, history, and the cover with its list. */
@Dependent
class FilePages {
  @Inject private LetterDrafts drafts;
  @Inject private Applicants applicants;
  @Inject private Archive archive;
  @Inject private Clock clock;

  /** Lembar pendaftaran: what the registration said, as corrected at the counter. */
  Letter registration(Application application) {
    Applicant person =
        applicants
            .of(application.number())
            .orElseThrow(() -> Refused.because("application.unknown"));
    return about(application, LetterKind.REGISTRATION_SHEET)
        .with("nik", person.nik().digits())
        .with("family-card", person.familyCard() == null ? "" : person.familyCard().digits())
        .with("alias", person.alias() == null ? "" : person.alias().text())
        .with("sex", person.sex().civil())
        .with("birth-place", person.birth().place())
        .with("born", person.birth().date())
        .with("occupation", person.occupation())
        .with("home", written(person.address()))
        .with("phone", person.contact().phone())
        .with("email", person.contact().email())
        .with("father", name(person.family().father()))
        .with("mother", name(person.family().mother()))
        .with("spouse", name(person.family().spouse()))
        .with("guardians", person.guardians().stream().map(each -> each.name().text()).toList())
        .done();
  }

  /** Every step with its hash; the words are those over which the chain was made. */
  Letter history(Application application) {
    Letter.Writing page = about(application, LetterKind.CASE_HISTORY);
    for (Transition line : application.history()) {
      page.row(
          Map.of(
              "line",
              line.sequence(),
              "at",
              line.at(),
              "step",
              line.from() + " → " + line.step() + " → " + line.to(),
              "actor",
              line.actor() + " · " + line.location(),
              "reason",
              line.reason() == null ? "" : line.reason(),
              "hash",
              line.hash()));
    }
    return page.done();
  }

  /** The cover: where the paper lies, and what is bound here with the hash of each. */
  Letter cover(Application application, List<Enclosure> enclosures) {
    ArchivedFile file =
        archive
            .fileOf(application.number())
            .orElseThrow(() -> Refused.because("archive.file.unknown"));
    Letter.Writing cover =
        about(application, LetterKind.DIGITAL_FILE)
            .with("box", file.box() + " / " + file.position())
            .with("series", Series.valueOf(file.series()))
            .with("closed", file.closed())
            .with("bound", clock.instant())
            .with("count", enclosures.size());
    int line = 1;
    for (Enclosure each : enclosures) {
      cover.row(
          Map.of(
              "line",
              line++,
              "paper",
              each.name(),
              "bytes",
              each.bytes().length,
              "hash",
              each.sha256()));
    }
    return cover.done();
  }

  private Letter.Writing about(Application application, LetterKind kind) {
    return drafts.about(application, kind, application.filing().location());
  }

  private static String written(Address at) {
    return Stream.of(
            at.street(),
            at.neighbourhood(),
            at.village(),
            at.district(),
            at.regency(),
            at.province(),
            at.postcode())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String name(Relative relative) {
    return relative == null ? "" : relative.name().text();
  }
}
