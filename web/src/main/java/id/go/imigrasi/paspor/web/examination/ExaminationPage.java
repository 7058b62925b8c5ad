package id.go.imigrasi.paspor.web.examination;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.examination.Examination;
import id.go.imigrasi.paspor.service.ExaminationService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Inteldakim's desk: question and answer, the applicant's signature, the opinion. */
@Named
@ViewScoped
public class ExaminationPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/examination.xhtml?faces-redirect=true";

  @Inject private ExaminationService examinations;

  private final RecordForm form = new RecordForm();
  private transient Optional<Examination> record;

  @Override
  protected String page() {
    return PAGE;
  }

  public String begin() {
    examinations.open(open().number(), form.getGround());
    return here();
  }

  public String ask() {
    examinations.ask(open().number(), form.getQuestion(), form.getAnswer());
    return here();
  }

  public String sign() {
    examinations.sign(open().number(), form.signatureBytes());
    return here();
  }

  public String conclude() {
    examinations.conclude(
        open().number(), form.getProposal(), form.getReasons(), form.getLegalGround());
    Told.after("examination.proposed", open().number().grouped());
    return PAGE;
  }

  public List<WorkItem> getWaiting() {
    return examinations.waiting(0, MOST);
  }

  public Optional<Examination> getRecord() {
    if (record == null && open().isOpen()) {
      record = examinations.record(open().number());
    }
    return record;
  }

  /** Whether the record is open for questions. */
  public boolean isAsking() {
    return open().isOpen() && getRecord().filter(each -> each.signedAt() == null).isPresent();
  }

  /** Whether the applicant has signed, so that the opinion is due. */
  public boolean isSigned() {
    return open().isOpen() && getRecord().filter(each -> each.signedAt() != null).isPresent();
  }

  public RecordForm getForm() {
    return form;
  }
}
