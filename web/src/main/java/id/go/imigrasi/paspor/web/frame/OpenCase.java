package id.go.imigrasi.paspor.web.frame;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.service.CaseFileService;
import id.go.imigrasi.paspor.service.CaseFileService.CaseFile;
import id.go.imigrasi.paspor.web.support.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * The case that lies open on a desk: read from the scanner or a worklist, shown by its head, with
 * the version the officer saw and what each button of this desk may do.
 */
@Dependent
public class OpenCase implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService cases;

  private String digits;
  private transient CaseFile file;
  private long version;

  /** Opens by an application number as a scanner types it, with or without spaces. */
  public void open(String code) {
    ApplicationNumber number = new ApplicationNumber(code.replace(" ", ""));
    file = cases.open(number);
    digits = number.digits();
    version = file.application().version();
  }

  /** Puts the case away. */
  public void close() {
    digits = null;
    file = null;
  }

  public boolean isOpen() {
    return digits != null;
  }

  public ApplicationNumber number() {
    return new ApplicationNumber(digits);
  }

  /** The row version the officer has seen. */
  public long version() {
    return version;
  }

  public Application application() {
    return file().application();
  }

  public Applicant applicant() {
    return file().applicant();
  }

  public CaseFile file() {
    if (file == null && digits != null) {
      file = cases.open(number());
    }
    return file;
  }

  /** The head of the case for every desk; null while none is open. */
  public CaseHeader header() {
    if (!isOpen()) {
      return null;
    }
    CaseHeader head = CaseHeader.of(application(), name(applicant()));
    boolean captured = application().last(Step.ENROL).isPresent();
    return head.withPhoto(captured ? "/portrait?number=" + digits : null)
        .withProduct(productName())
        .withClock(file().since(), null, file().daysLeft().orElse(null));
  }

  /** The passport that was asked for, in the page's language; the code where it is unknown. */
  public String productName() {
    return file()
        .product()
        .map(product -> Formats.either(product.nameIn(), product.nameEn()))
        .orElse(application().filing().product());
  }

  /** Why the case came back from a decision; null when it did not. */
  public String whyBack() {
    return isOpen()
        ? application().latest().filter(OpenCase::cameBack).map(Transition::reason).orElse(null)
        : null;
  }

  private static boolean cameBack(Transition last) {
    return last.step() == Step.RETURN_TO_BOOTH || last.step() == Step.RETURN_BY_CENTRE;
  }

  /** Why this officer may not take the step; empty when it may be taken. */
  public List<Refusal> refusals(Step step) {
    return isOpen()
        ? file().choices().getOrDefault(step, List.of(Refusal.of("lifecycle.step-out-of-order")))
        : List.of();
  }

  private static String name(Applicant applicant) {
    return applicant.nameOnPassport().map(PassportName::text).orElse(applicant.fullName().text());
  }
}
