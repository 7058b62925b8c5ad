package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.service.CaseFileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the case on the desk waits for from outside, under the head of every desk's case. */
@Named
@RequestScoped
public class AwaitedPage {
  @Inject private CaseFileService cases;

  private String asked;
  private List<Awaited> answers;

  /**
   * @param digits of the application
   */
  public List<Awaited> of(String digits) {
    if (!digits.equals(asked)) {
      asked = digits;
      answers = cases.awaited(new ApplicationNumber(digits));
    }
    return answers;
  }
}
