package id.go.imigrasi.paspor.web.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.passport.OldPassportAct;
import id.go.imigrasi.paspor.service.OldPassportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The old passport beside the new one at the counter: scanned, perforated, given back. */
@Named
@RequestScoped
public class OldPassportDesk {
  @Inject private OldPassportService service;

  private String scanned;
  private OldPassportAct.Outcome outcome;
  private String words;

  public boolean isExpected(ApplicationNumber number) {
    return number != null && service.isExpected(number);
  }

  /** Whether it lies with the new one. */
  public boolean isHeld(ApplicationNumber number) {
    return number != null && service.isHeld(number);
  }

  /** The number that the registers have; empty where they know none. */
  public String known(ApplicationNumber number) {
    return service.number(number).orElse("");
  }

  /** What was done with it; null when nothing was. */
  public OldPassportAct act(ApplicationNumber number) {
    return service.act(number).orElse(null);
  }

  public String perforate(ApplicationNumber number) {
    service.perforate(number, scanned);
    return back(number);
  }

  public String missing(ApplicationNumber number) {
    service.missing(number, outcome, words);
    return back(number);
  }

  private static String back(ApplicationNumber number) {
    return HandOverPage.PAGE + "&number=" + number.digits();
  }

  public List<OldPassportAct.Outcome> getReasons() {
    return List.of(OldPassportAct.Outcome.LOST, OldPassportAct.Outcome.ELSEWHERE);
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }

  public OldPassportAct.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(OldPassportAct.Outcome outcome) {
    this.outcome = outcome;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
