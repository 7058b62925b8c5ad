package id.go.imigrasi.paspor.web.adjudication;

import java.io.Serializable;

/** What the adjudicator writes of the decision: the ground in law and the reason. */
public class Ruling implements Serializable {
  private static final long serialVersionUID = 1L;

  private String words;
  private String ground;

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Code of a ground in force. */
  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
