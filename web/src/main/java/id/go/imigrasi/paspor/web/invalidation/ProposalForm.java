package id.go.imigrasi.paspor.web.invalidation;

import id.go.imigrasi.paspor.domain.invalidation.GroundOfInvalidation;
import id.go.imigrasi.paspor.domain.invalidation.Measure;
import id.go.imigrasi.paspor.service.InvalidationService;
import id.go.imigrasi.paspor.web.support.Formats;
import id.go.imigrasi.paspor.web.support.Tones;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What is typed: to propose a measure the passport, the measure with its ground and the reason; for
 * the next step of one its decree, receipt or reason.
 */
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BETWEEN = ":";

  private String passport;
  private String choice;
  private String reason;
  private String words;

  /** Every ground the caller may propose, with its measure in front. */
  static List<SelectItem> choices(InvalidationService desk) {
    return Arrays.stream(Measure.values())
        .flatMap(measure -> desk.grounds(measure).stream())
        .map(ProposalForm::choice)
        .toList();
  }

  private static SelectItem choice(GroundOfInvalidation ground) {
    String words = Formats.either(ground.wording().indonesian(), ground.wording().english());
    return new SelectItem(
        ground.measure() + BETWEEN + ground.code(), Tones.wordOf(ground.measure()) + ": " + words);
  }

  Measure measure() {
    return choice == null ? Measure.WITHDRAWAL : Measure.valueOf(choice.split(BETWEEN, 2)[0]);
  }

  String ground() {
    return choice == null ? "" : choice.split(BETWEEN, 2)[1];
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getPassport() {
    return passport;
  }

  public void setPassport(String passport) {
    this.passport = passport;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
