package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.ending.Ending;
import id.go.imigrasi.paspor.domain.ending.Endings;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.passport.OldPassport;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.domain.passport.OldPassportActs;
import id.go.imigrasi.paspor.domain.passport.OldPassportFacts;
import id.go.imigrasi.paspor.domain.passport.OldPassports;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes down what becomes of the applicant's old passport when a case ends or is suspended, as the
 * table of endings says, and tells the registers of it: its own, or the centre's for one that
 * another office made.
 */
@Dependent
public class OldPassportAfterEnding implements AfterStep {
  private static final Set<Ground> DOUBTS =
      EnumSet.of(Ground.DUPLICATE, Ground.DOUBTFUL_DATA, Ground.BIOMETRIC_DUPLICATE);

  private final OldPassportFacts facts;
  private final OldPassportActs acts;
  private final Examinations examinations;
  private final OldPassports book;
  private final Passports passports;
  private final PassportBook own;

  @Inject
  public OldPassportAfterEnding(
      OldPassportFacts facts,
      OldPassportActs acts,
      Examinations examinations,
      OldPassports book,
      Passports passports,
      PassportBook own) {
    this.facts = facts;
    this.acts = acts;
    this.examinations = examinations;
    this.book = book;
    this.passports = passports;
    this.own = own;
  }

  @Override
  public void taken(Application application, Transition transition) {
    Endings.of(transition.step()).ifPresent(ending -> end(application, transition, ending));
  }

  private void end(Application application, Transition transition, Ending ending) {
    Optional<OldPassportAct> done = done(application, transition);
    Optional<String> number =
        done.flatMap(OldPassportAct::knownNumber).or(() -> facts.number(application));
    boolean held =
        done.map(OldPassportAct::isPerforated).orElseGet(() -> facts.isHeld(application));
    if (number.isEmpty() && !held) {
      return;
    }
    OldPassport old =
        new OldPassport(
            application.number(),
            transition.sequence(),
            number.orElse(null),
            held,
            ending.oldPassport().fate(application.procedure(), held, isInDoubt(application)),
            done.map(OldPassportAct::officer).orElse(transition.actor()),
            done.map(OldPassportAct::at).orElse(transition.at()));
    book.add(old);
    old.fate()
        .becomes()
        .ifPresent(status -> number.ifPresent(made -> mark(made, status, transition)));
  }

  /** Most were made by another office: no second valid passport may remain anywhere. */
  private void mark(String number, PassportStatus status, Transition transition) {
    passports
        .find(number)
        .ifPresentOrElse(
            passport -> own.change(passport, status, transition.step().name(), transition.at()),
            () -> own.changeElsewhere(number, status, transition.at()));
  }

  /** Before its successor was given, an officer did with it what the book says. */
  private Optional<OldPassportAct> done(Application application, Transition transition) {
    return transition.step() == Step.HAND_OVER ? acts.of(application.number()) : Optional.empty();
  }

  private boolean isInDoubt(Application application) {
    return examinations
        .of(application.number())
        .map(Examination::ground)
        .filter(DOUBTS::contains)
        .isPresent();
  }
}
