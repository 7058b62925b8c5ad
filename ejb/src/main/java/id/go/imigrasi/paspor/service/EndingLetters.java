package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.cekal.ClearanceState;
import id.go.imigrasi.paspor.domain.cekal.Clearances;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Puts together the letters an ending calls for, from its step and the book of old passports. */
@Dependent
class EndingLetters {
  private static final Set<Step> DECREED =
      EnumSet.of(Step.SUSPEND, Step.REJECT_AFTER_EXAMINATION, Step.CANCEL_UNCOLLECTED);

  @Inject private LetterDrafts drafts;
  @Inject private OldPassports oldPassports;
  @Inject private Examinations examinations;
  @Inject private Rejections rejections;
  @Inject private Clearances clearances;
  @Inject private Offices offices;

  /** The office confirms that the applicant drew back, and by which letter. */
  Letter withdrawal(Application application) {
    Transition ending = last(application, EnumSet.of(Step.WITHDRAW), "letter.not-withdrawn");
    return about(application, LetterKind.WITHDRAWAL, ending)
        .with("request", ending.reason())
        .done();
  }

  /** To the family, with the certificate that was shown. */
  Letter death(Application application) {
    Transition ending = last(application, EnumSet.of(Step.CANCEL_DECEASED), "letter.not-deceased");
    return about(application, LetterKind.DEATH, ending).with("certificate", ending.reason()).done();
  }

  /** The head's last decree on the case. */
  Letter decree(Application application) {
    Transition decided = last(application, DECREED, "letter.not-decreed");
    Optional<Suspension> suspension =
        examinations
            .suspensionOf(application.number())
            .filter(term -> decided.step() == Step.SUSPEND);
    Optional<Rejection> rejection =
        rejections
            .latest(application.number())
            .filter(ground -> decided.step() == Step.REJECT_AFTER_EXAMINATION);
    return about(application, LetterKind.DECREE, decided)
        .with("decree", decided.reason())
        .with("decision", decided.step())
        .with("until", suspension.<Object>map(Suspension::until).orElse(""))
        .with("ground", rejection.map(Rejection::ground).orElse(""))
        .with("words", rejection.map(Rejection::words).orElse(""))
        .done();
  }

  /**
   * To the agency, by the number of its own decision: neither name nor number of the application,
   * which the agency does not need.
   */
  Letter exitBanNotice(Application application) {
    Transition ending =
        last(application, EnumSet.of(Step.REJECT_FOR_EXIT_BAN), "letter.no-exit-ban");
    WatchListEntry entry =
        clearances.of(application.number()).stream()
            .filter(clearance -> clearance.state() == ClearanceState.CONFIRMED)
            .map(clearance -> clearance.hit().entry())
            .filter(listed -> listed.list() == WatchList.EXIT_BAN)
            .findFirst()
            .orElseThrow(() -> Refused.because("letter.no-exit-ban"));
    return about(application, LetterKind.EXIT_BAN_NOTICE, ending)
        .scanned("")
        .with("agency", entry.requestingAgency())
        .with("decision", entry.decisionNumber())
        .done();
  }

  private Letter.Writing about(Application application, LetterKind kind, Transition ending) {
    Optional<OldPassport> old =
        oldPassports.of(application.number()).stream()
            .filter(entry -> entry.sequence() == ending.sequence())
            .findFirst();
    return drafts
        .signed(drafts.about(application, kind, application.filing().location()))
        .with("day", LocalDate.ofInstant(ending.at(), offices.own().zone()))
        .with("book", old.<Object>map(OldPassport::fate).orElse(""))
        .with("bring", old.filter(OldPassport::mustBeHandedIn).isPresent() ? "1" : "");
  }

  private static Transition last(Application application, Set<Step> steps, String otherwise) {
    return application.history().stream()
        .filter(line -> steps.contains(line.step()))
        .reduce((first, second) -> second)
        .orElseThrow(() -> Refused.because(otherwise));
  }
}
