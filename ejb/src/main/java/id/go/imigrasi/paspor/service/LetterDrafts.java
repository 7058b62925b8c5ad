package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.adjudication.Rejection;
import id.go.imigrasi.paspor.domain.adjudication.Rejections;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.appointment.Appointments;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocuments;
import id.go.imigrasi.paspor.domain.letter.Alternatives;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Puts together what stands in a letter about one case, from what the desks have recorded. */
@Dependent
class LetterDrafts {
  @Inject private Applicants applicants;
  @Inject private Appointments appointments;
  @Inject private RequiredDocuments required;
  @Inject private Findings findings;
  @Inject private FileReturns returns;
  @Inject private Rejections rejections;
  @Inject private Offices offices;
  @Inject private Officers officers;
  @Inject private Products products;
  @Inject private PickUpDay pickUpDay;
  @Inject private Clock clock;

  /** Surat pengantar: when and where to come, and which originals to bring. */
  Letter introduction(Application application) {
    Slot slot =
        appointments
            .find(application.number())
            .orElseThrow(() -> Refused.because("letter.no-appointment"))
            .slot();
    Letter.Writing letter =
        about(application, LetterKind.INTRODUCTION, slot.location())
            .with("day", slot.day())
            .with("time", slot.start());
    required
        .of(application.type(), slot.day())
        .forEach(line -> letter.line(new Alternatives(line.oneOf())));
    return letter.done();
  }

  /** Resi pengambilan: from when the passport can be collected. */
  Letter pickUpSlip(Application application) {
    Transition interview =
        application.last(Step.ENROL).orElseThrow(() -> Refused.because("letter.not-interviewed"));
    LocalDate day = LocalDate.ofInstant(interview.at(), offices.own().zone());
    return about(application, LetterKind.PICK_UP_SLIP, application.filing().location())
        .with("interviewed", day)
        .with("ready", pickUpDay.of(application))
        .done();
  }

  /** What is missing and until when it may be brought. */
  Letter documentReturn(Application application) {
    FileReturn back =
        returns
            .open(application.number())
            .orElseThrow(() -> Refused.because("letter.not-returned"));
    Letter.Writing letter =
        signed(about(application, LetterKind.DOCUMENT_RETURN, application.filing().location()))
            .with("until", LocalDate.ofInstant(back.dueAt().minusSeconds(1), offices.own().zone()));
    findings.of(application.number()).stream()
        .filter(Finding::isObjection)
        .forEach(
            finding -> letter.row(Map.of("paper", finding.kind(), "remark", finding.remark())));
    return letter.done();
  }

  /** The legal ground, as the deciding officer recorded it. */
  Letter rejection(Application application) {
    Rejection rejected =
        rejections
            .latest(application.number())
            .orElseThrow(() -> Refused.because("letter.not-rejected"));
    return signed(about(application, LetterKind.REJECTION, application.filing().location()))
        .with("ground", rejected.ground())
        .with("words", rejected.words())
        .done();
  }

  /** The frame that all letters about a case share. */
  Letter.Writing about(Application application, LetterKind kind, String location) {
    Office office = offices.own();
    ServiceLocation place = offices.location(location).orElse(offices.mainLocation());
    return Letter.of(kind, office, office.today(clock))
        .scanned(application.number().digits())
        .with("number", application.number().grouped())
        .with("name", name(application))
        .with("type", application.type())
        .with("product", product(application))
        .with("location", place.name())
        .with("address", place.address());
  }

  /** With the head of office as its signatory. */
  Letter.Writing signed(Letter.Writing letter) {
    String head =
        officers.all().stream()
            .filter(officer -> officer.active() && officer.roles().contains(Role.HEAD_OF_OFFICE))
            .map(Officer::fullName)
            .findFirst()
            .orElseThrow(() -> Refused.because("letter.no-head"));
    return letter.with("signatory", head).with("signatory.rank", "");
  }

  private String name(Application application) {
    return applicants
        .of(application.number())
        .orElseThrow(() -> Refused.because("application.unknown"))
        .fullName()
        .text();
  }

  private String product(Application application) {
    return products
        .find(application.filing().product())
        .map(product -> product.nameIn())
        .orElse(application.filing().product());
  }
}
