package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.service.AppointmentSweep;
import id.go.imigrasi.paspor.service.ClearanceService;
import id.go.imigrasi.paspor.service.ConformityService;
import id.go.imigrasi.paspor.service.ExaminationService;
import id.go.imigrasi.paspor.service.HeadService;
import id.go.imigrasi.paspor.service.SupervisorService;
import id.go.imigrasi.paspor.service.UncollectedService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Inteldakim's examination, what the head decides, and how applications end early. */
@Dependent
public class Decisions {
  private static final String LAW = "UU 6/2011 Pasal 31";

  @Inject Glance glance;
  @Inject ExaminationService examination;
  @Inject HeadService head;
  @Inject UncollectedService uncollected;
  @Inject SupervisorService supervisor;
  @Inject ClearanceService clearances;
  @Inject ConformityService conformity;
  @Inject AppointmentSweep appointments;

  /** The record is opened and two questions are answered; the applicant has not signed yet. */
  void beginRecord(Walk walk, Ground ground) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.EXAMINER.does(
        () -> {
          examination.open(number, ground);
          examination.ask(number, "Kapan paspor terakhir digunakan?", "Pada bulan Juni tahun lalu");
          return examination.ask(
              number, "Di mana paspor disimpan?", "Di lemari rumah, bersama surat lain");
        });
  }

  /** The whole record with the examiner's opinion: it lies before the head. */
  void examine(Walk walk, Ground ground, Proposal proposal, Pictures pictures) throws Exception {
    ApplicationNumber number = walk.number();
    beginRecord(walk, ground);
    Staff.EXAMINER.does(
        () -> {
          examination.ask(
              number, "Apakah sudah dilaporkan ke polisi?", "Sudah, suratnya dilampirkan");
          examination.sign(number, pictures.signature(walk.player(), 3));
          return examination.conclude(
              number,
              proposal,
              "Keterangan pemohon sesuai dengan surat dan saksi",
              proposal == Proposal.REJECT ? LAW : null);
        });
  }

  void approveExamination(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.HEAD.does(() -> head.approveExamination(number, glance.version(number)));
  }

  void suspend(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.HEAD.does(
        () -> head.suspend(number, glance.version(number), "W18.IMI.CONTOH-GR.03.01", 6));
  }

  void rejectAfterExamination(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.HEAD.does(
        () ->
            head.rejectAfterExamination(
                number,
                glance.version(number),
                LAW,
                "Paspor lama masih berlaku dan disimpan",
                "W18.IMI.CONTOH-GR.03.02"));
  }

  /** Nobody came for a month; the head has not decided yet. */
  void proposeUncollected(Walk walk) throws Exception {
    Staff.HAND_OVER.does(
        () -> {
          uncollected.propose(walk.number(), "Ditelepon dua kali, tidak diangkat");
          return null;
        });
  }

  void cancelUncollected(Walk walk) throws Exception {
    proposeUncollected(walk);
    ApplicationNumber number = walk.number();
    Staff.HEAD.does(
        () -> head.cancelUncollected(number, glance.version(number), "W18.IMI.CONTOH-GR.03.03"));
  }

  void cancelDeceased(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.DEPUTY_HEAD.does(
        () -> head.cancelDeceased(number, glance.version(number), "6471-KM-CONTOH-0001"));
  }

  void withdraw(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.SUPERVISOR.does(
        () -> supervisor.withdraw(number, glance.version(number), "Surat pemohon no. 1/CONTOH"));
  }

  /** The office's day is over: who did not come is noted by the office itself. */
  void closeTheDay() {
    appointments.sweep();
  }

  /** The first of the two hands that clear a resemblance to a listed person. */
  void proposeClearance(Walk walk) throws Exception {
    Staff.CLEARANCE_INPUT.does(
        () -> {
          clearances.waiting(0, 50).stream()
              .filter(each -> each.application().equals(walk.number()))
              .forEach(
                  each ->
                      clearances.propose(
                          each.id(), each.version(), "Tempat lahir dan orang tua berbeda"));
          return null;
        });
  }

  void noteNonConformity(Walk walk) throws Exception {
    Staff.QUALITY.does(
        () ->
            conformity.found(
                walk.number(),
                null,
                Stage.BOOTH,
                Cause.EQUIPMENT,
                "Pencahayaan foto tidak rata pada bilik foto 1"));
  }
}
