package id.go.imigrasi.paspor.web.documentcheck;

import id.go.imigrasi.paspor.service.DocumentCheckService;
import id.go.imigrasi.paspor.web.identity.RegisterDesk;
import jakarta.inject.Inject;

/** The counter where the form is put right by the identity card that lies there. */
public abstract class CorrectingDesk extends RegisterDesk {
  private static final long serialVersionUID = 1L;

  @Inject private DocumentCheckService counter;

  private final Correction correction = new Correction();

  @Override
  protected void opened() {
    correction.show(open().applicant());
  }

  /** The form was wrong: the registers are asked about the person as the papers have it. */
  public String correct() {
    counter.correct(open().number(), open().version(), correction::of);
    return here();
  }

  public Correction getCorrection() {
    return correction;
  }
}
