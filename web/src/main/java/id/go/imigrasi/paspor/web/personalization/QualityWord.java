package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.io.Serializable;

/** What a quality officer fills in before the word on a passport. */
public class QualityWord implements Serializable {
  private static final long serialVersionUID = 1L;

  private String printed;
  private SpoilCause cause;

  /** The two lines as the reader at the desk took them from the page. */
  public String getPrinted() {
    return printed;
  }

  public void setPrinted(String printed) {
    this.printed = printed;
  }

  public SpoilCause getCause() {
    return cause;
  }

  public void setCause(SpoilCause cause) {
    this.cause = cause;
  }
}
