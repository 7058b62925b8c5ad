package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.invalidation.Act;
import id.go.imigrasi.paspor.domain.invalidation.Invalidation;
import id.go.imigrasi.paspor.domain.invalidation.InvalidationStep;
import id.go.imigrasi.paspor.domain.invalidation.Invalidations;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Puts together the decree on a withdrawal, revocation or cancellation, which its holder gets. */
@Dependent
class InvalidationLetters {
  @Inject private LetterDrafts drafts;
  @Inject private Passports passports;
  @Inject private Invalidations book;
  @Inject private Offices offices;

  /** The last decree on the passport of this application, with what became of it since. */
  Letter decree(Application application) {
    String passport =
        passports
            .of(application.number())
            .map(Passport::number)
            .orElseThrow(() -> Refused.because("letter.no-invalidation"));
    Invalidation decreed =
        book.of(passport).stream()
            .filter(each -> each.last(InvalidationStep.DECREE).isPresent())
            .reduce((first, second) -> later(first, second))
            .orElseThrow(() -> Refused.because("letter.no-invalidation"));
    return written(application, decreed);
  }

  private Letter written(Application application, Invalidation decreed) {
    Act decree = decreed.last(InvalidationStep.DECREE).orElseThrow();
    Optional<Act> end = decreed.last(InvalidationStep.LIFT);
    return drafts
        .signed(drafts.about(application, LetterKind.INVALIDATION, application.filing().location()))
        .scanned(decreed.passport())
        .with("measure", decreed.measure())
        .with("decree", decree.words())
        .with("day", day(decree))
        .with("passport", decreed.passport())
        .with("ground", decreed.citation())
        .with("decides", decreed.becomes())
        .with("until", decreed.surrenderBy(offices.own().zone()).<Object>map(d -> d).orElse(""))
        .with("surrendered", onDay(decreed.last(InvalidationStep.SURRENDER)))
        .with("lifted", onDay(end))
        .with("ending", end.map(Act::words).orElse(""))
        .done();
  }

  private Object onDay(Optional<Act> act) {
    return act.<Object>map(this::day).orElse("");
  }

  private LocalDate day(Act act) {
    return LocalDate.ofInstant(act.at(), offices.own().zone());
  }

  private static Invalidation later(Invalidation first, Invalidation second) {
    return first
            .last(InvalidationStep.DECREE)
            .orElseThrow()
            .at()
            .isAfter(second.last(InvalidationStep.DECREE).orElseThrow().at())
        ? first
        : second;
  }
}
