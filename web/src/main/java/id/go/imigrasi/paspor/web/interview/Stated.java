package id.go.imigrasi.paspor.web.interview;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.service.EndorsementService;
import id.go.imigrasi.paspor.service.InterviewService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What the interviewer asks because the registration left it open, and the note for page 4. */
@Dependent
public class Stated implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private InterviewService interviews;
  @Inject private EndorsementService endorsements;

  private String father;
  private String mother;
  private String nameOnPassport;
  private boolean endorsing;
  private String endorsement;
  private boolean approved;

  /** As proposed before. */
  void load(Application application) {
    endorsing = application.procedure() == Procedure.ENDORSEMENT;
    endorsements
        .of(application.number())
        .ifPresent(
            proposed -> {
              endorsement = proposed.text();
              approved = proposed.isApproved();
            });
  }

  /** Keeps what was asked, and proposes the note to the head unless he has approved it. */
  void keep(ApplicationNumber number) {
    interviews.complete(number, father, mother, nameOnPassport);
    if (endorsing && !approved && endorsement != null) {
      endorsements.propose(number, endorsement);
    }
  }

  /** An endorsement without its wording is none. */
  void mustBeProposed() {
    if (endorsing && endorsement == null) {
      throw Refused.because("examination.endorsement.text");
    }
  }

  /** Whether the case asks for a note on page 4 instead of a booklet. */
  public boolean isEndorsing() {
    return endorsing;
  }

  /** Whether the name is too long for the data page and nobody has shortened it yet. */
  public boolean asksName(Applicant applicant) {
    return applicant.nameOnPassport().isEmpty();
  }

  public boolean asksFather(Applicant applicant) {
    return applicant.family().father() == null;
  }

  public boolean asksMother(Applicant applicant) {
    return applicant.family().mother() == null;
  }

  /** Letters and spaces of a name on the data page. */
  public int getLongestName() {
    return PassportName.USUAL_LIMIT;
  }

  public String getFather() {
    return father;
  }

  public void setFather(String father) {
    this.father = father;
  }

  public String getMother() {
    return mother;
  }

  public void setMother(String mother) {
    this.mother = mother;
  }

  public String getNameOnPassport() {
    return nameOnPassport;
  }

  public void setNameOnPassport(String nameOnPassport) {
    this.nameOnPassport = nameOnPassport;
  }

  public String getEndorsement() {
    return endorsement;
  }

  public void setEndorsement(String endorsement) {
    this.endorsement = endorsement;
  }

  /** Whether the head has approved the wording, so that it stands. */
  public boolean isApproved() {
    return approved;
  }
}
