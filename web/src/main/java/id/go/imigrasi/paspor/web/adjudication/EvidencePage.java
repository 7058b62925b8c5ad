package id.go.imigrasi.paspor.web.adjudication;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.service.EvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the decision rests on, beside the dossier: the scanned originals and the booth's form. */
@Named
@RequestScoped
public class EvidencePage {
  @Inject private EvidenceService evidence;

  private InterviewForm form;

  /** The scanned originals of a case that lies open, each to be opened. */
  public List<Paper> scans(ApplicationNumber number) {
    return evidence.scans(number);
  }

  /** What was asked at the booth. */
  public InterviewForm getForm() {
    if (form == null) {
      form = evidence.form();
    }
    return form;
  }
}
