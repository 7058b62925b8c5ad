package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import id.go.imigrasi.paspor.neighbours.people.Signatures;
import id.go.imigrasi.paspor.service.DocumentCheckService;
import id.go.imigrasi.paspor.service.ExaminationService;
import id.go.imigrasi.paspor.service.HeadService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An examination from Customer Service's referral to the head's decision. */
@Dependent
public class Inteldakim {
  @Inject Desks desks;
  @Inject DocumentCheckService documents;
  @Inject ExaminationService examinations;
  @Inject HeadService head;

  private final Signatures signatures = new Signatures();

  void refer(ApplicationNumber number, String reason) throws Exception {
    Caller.named("budi", Role.CUSTOMER_SERVICE)
        .does(
            () -> {
              documents.refer(number, desks.version(number), reason);
              return null;
            });
  }

  /** Three questions are answered; the applicant has not signed yet. */
  void hear(ApplicationNumber number, Ground ground) throws Exception {
    Caller.named("eko", Role.EXAMINER).does(() -> record(number, ground));
  }

  private Examination record(ApplicationNumber number, Ground ground) {
    Examination record = examinations.open(number, ground);
    for (int i = 1; i <= Examination.FEWEST_ANSWERS; i++) {
      record =
          examinations.ask(number, "Pertanyaan ke-" + i + " pemeriksa", "Jawaban pemohon ke-" + i);
    }
    return record;
  }

  /** The applicant signs, the examiner writes the opinion: it lies before the head. */
  void conclude(ApplicationNumber number, long person, Proposal proposal) throws Exception {
    Caller.named("eko", Role.EXAMINER)
        .does(
            () -> {
              examinations.sign(number, signatures.png(person, 1));
              return examinations.conclude(
                  number, proposal, "Keterangan sesuai dengan surat", null);
            });
  }

  void approve(ApplicationNumber number) throws Exception {
    Caller.named("kepala", Role.HEAD_OF_OFFICE)
        .does(() -> head.approveExamination(number, desks.version(number)));
  }
}
