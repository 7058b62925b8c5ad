package id.go.imigrasi.paspor.web.examination;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What the head types: number and term of a decree, the law's article, words. */
public class Decree implements Serializable {
  private static final long serialVersionUID = 1L;
  // decided by what is on the form, or by the service, which has the last word: a finished passport
  // goes back to the shelf by the same approval
  private static final Set<String> SETTLED =
      Set.of(
          "lifecycle.ground-is-recorded",
          "lifecycle.death-is-recorded",
          "lifecycle.its-passport-is-not-finished");

  private String number;
  private int months = Suspension.TERMS.get(0);
  private String ground;
  private String words;

  boolean settles(Refusal refusal) {
    return SETTLED.contains(refusal.key());
  }

  public List<Integer> getTerms() {
    return Suspension.TERMS;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getMonths() {
    return months;
  }

  public void setMonths(int months) {
    this.months = months;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
