package id.go.imigrasi.paspor.web.conformity;

import id.go.imigrasi.paspor.domain.conformity.Cause;
import id.go.imigrasi.paspor.domain.conformity.Stage;
import java.io.Serializable;

/** What somebody found: in which case, on which book, at which stage, why. */
public class Found implements Serializable {
  private static final long serialVersionUID = 1L;

  private String number;
  private String booklet;
  private Stage stage = Stage.QUALITY;
  private Cause cause = Cause.OFFICE_ERROR;
  private String what;

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getBooklet() {
    return booklet;
  }

  public void setBooklet(String booklet) {
    this.booklet = booklet;
  }

  public Stage getStage() {
    return stage;
  }

  public void setStage(Stage stage) {
    this.stage = stage;
  }

  public Cause getCause() {
    return cause;
  }

  public void setCause(Cause cause) {
    this.cause = cause;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
