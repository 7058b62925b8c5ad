package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The field at the top of every page into which a scanner types a code and Enter. */
@Named
@RequestScoped
public class ScanField {
  private String code;

  /** Gives the code to the open desk; a page that takes no codes opens the case file. */
  public String find(Object desk) {
    String read = code == null ? "" : code.strip();
    code = null;
    if (read.isEmpty()) {
      return null;
    }
    return desk instanceof Scanned taker ? taker.scanned(read) : caseFile(read);
  }

  private static String caseFile(String read) {
    ApplicationNumber number = new ApplicationNumber(read.replace(" ", ""));
    return "/case.xhtml?faces-redirect=true&number=" + number.digits();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
