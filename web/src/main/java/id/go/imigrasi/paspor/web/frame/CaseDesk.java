package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** A desk on which one case lies open, or the waiting ones show. */
public abstract class CaseDesk implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenCase open;

  private String number;

  /**
   * The page's address with its redirect, for example {@code /desk/x.xhtml?faces-redirect=true}.
   */
  protected abstract String page();

  /** Whether the refusal is about something that is being typed on the form right now. */
  protected boolean settles(Refusal refusal) {
    return false;
  }

  /** What a desk looks up besides, once the case is open. */
  protected void opened() {
    // most desks look up nothing
  }

  /** Opens what the address names; without a number the waiting cases show. */
  public void load() {
    if (number != null && !number.isBlank()) {
      open.open(number);
      opened();
    }
  }

  @Override
  public String scanned(String code) {
    open.open(code);
    return here();
  }

  /** The same case again, for example after a part of the work is kept. */
  protected String here() {
    return page() + "&number=" + open.number();
  }

  protected OpenCase open() {
    return open;
  }

  /** Whether the step belongs to where the case stands and to this officer, possible or not. */
  public boolean knows(String step) {
    return open.isOpen() && open.file().choices().containsKey(Step.valueOf(step));
  }

  /** Why the step may not be taken; empty when it may. */
  public List<Refusal> refusals(String step) {
    return open.refusals(Step.valueOf(step)).stream().filter(each -> !settles(each)).toList();
  }

  /** The person as registered, to be read beside papers and answers; null while no case is open. */
  public Applicant getPerson() {
    return open.isOpen() ? open.applicant() : null;
  }

  public CaseHeader getHeader() {
    return open.header();
  }

  /** Of the case that lies open. */
  public ApplicationNumber getApplicationNumber() {
    return open.number();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
