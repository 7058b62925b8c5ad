package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import id.go.imigrasi.paspor.domain.servicestandard.ServiceStandards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The information desk: who has come, who walks in, whose completed file is back. */
@Stateless
@RolesAllowed("INFORMATION_DESK")
public class InformationService {
  @Inject Applications applications;
  @Inject Applicants applicants;
  @Inject Casework casework;
  @Inject Treasury treasury;
  @Inject Diary diary;
  @Inject WaitingRoom room;
  @Inject FileReturns returns;
  @Inject Products products;
  @Inject Offices offices;
  @Inject ServiceStandards standards;
  @Inject Announcements announcements;
  @Inject Checks questions;
  @Inject Callers callers;
  @Inject Clock clock;

  /** When a case is opened at the desk: its measured time begins. */
  public Instant now() {
    return clock.instant();
  }

  /** Registered ones of the officer's location that have not come yet. */
  public List<Applications.WorkItem> expected(int first, int max) {
    return applications.waiting(
        Set.of(Status.REGISTERED), callers.current().location(), first, max);
  }

  /** What may be asked for today. */
  public List<Product> products() {
    return products.offeredOn(offices.own().today(clock));
  }

  /**
   * The applicant is there: takes the step and gives a number for Customer Service.
   *
   * @param opened when the desk opened the case, for the measured time of the step
   */
  public Ticket checkIn(ApplicationNumber number, long version, boolean priority, Instant opened) {
    Actor officer = callers.current();
    casework.take(number, version, Step.CHECK_IN, officer, null);
    diary.kept(number);
    Instant now = clock.instant();
    standards.record(
        new ServicePeriod(
            number,
            Activity.INFORMATION,
            officer.location(),
            officer.id(),
            opened == null || opened.isAfter(now) ? now : opened,
            now));
    return room.give(number, officer.location(), lane(priority));
  }

  /** Somebody without an appointment: registers the application; coming in is another step. */
  public ApplicationNumber register(WalkIn walkIn) {
    Office office = offices.own();
    Actor officer = callers.current();
    requireOffered(walkIn.product());
    requireNoOtherOpen(walkIn.applicant());
    ApplicationNumber number = applications.nextNumber(office.code(), office.today(clock));
    Application draft =
        Application.draft(
            number,
            new Filing(
                office.code(),
                officer.location(),
                walkIn.procedure(),
                walkIn.type(),
                walkIn.product(),
                walkIn.sameDay()));
    // the questions to the neighbours are opened with the step, and go by who is named
    applicants.keep(number, walkIn.applicant());
    walkIn.earlier().ifPresent(passport -> questions.askFor(number, Moment.REGISTRATION, passport));
    casework.take(draft, Step.REGISTER, officer, null);
    if (walkIn.procedure() == Procedure.NOTHING_DUE) {
      treasury.raise(draft);
    }
    announcements.tell(number, NoticeKind.RECEIVED, "1");
    return number;
  }

  /** The applicant brings the papers that were missing: the file is back at Customer Service. */
  public Ticket resubmit(ApplicationNumber number, long version) {
    Actor officer = callers.current();
    casework.take(number, version, Step.RESUBMIT_DOCUMENTS, officer, null);
    returns.close(number);
    return room.give(number, officer.location(), Lane.CUSTOMER_SERVICE);
  }

  /** The application's last step, for example to see whether somebody came already. */
  public Transition latest(ApplicationNumber number) {
    return casework.load(number).latest().orElseThrow();
  }

  private void requireOffered(String product) {
    if (products().stream().noneMatch(each -> each.code().equals(product))) {
      throw Refused.because("office.product.not-offered");
    }
  }

  private void requireNoOtherOpen(Applicant applicant) {
    boolean open =
        applicants.applicationsOf(applicant.nik()).stream()
            .flatMap(number -> applications.find(number).stream())
            .anyMatch(other -> other.status().isOpen());
    if (open) {
      throw Refused.because("applicant.open-already");
    }
  }

  private static Lane lane(boolean priority) {
    return priority ? Lane.PRIORITY : Lane.CUSTOMER_SERVICE;
  }

  /**
   * What somebody without an appointment asks for.
   *
   * @param product code of the product
   * @param nothingDue whether a legal ground stands where the payment would
   * @param earlier the passport that the applicant held last, where he names one
   */
  public record WalkIn(
      ApplicationType type,
      String product,
      boolean sameDay,
      boolean nothingDue,
      Applicant applicant,
      Optional<OldPassportNumber> earlier) {

    public WalkIn {
      Objects.requireNonNull(type);
      Objects.requireNonNull(product);
      Objects.requireNonNull(applicant);
    }

    Procedure procedure() {
      if (type == ApplicationType.ENDORSEMENT) {
        return Procedure.ENDORSEMENT;
      }
      if (type.isExamined()) {
        return Procedure.EXAMINATION;
      }
      return nothingDue ? Procedure.NOTHING_DUE : Procedure.WALK_IN;
    }
  }
}
