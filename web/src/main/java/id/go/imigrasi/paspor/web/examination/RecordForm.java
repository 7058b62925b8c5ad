package id.go.imigrasi.paspor.web.examination;

import id.go.imigrasi.paspor.domain.examination.Ground;
import id.go.imigrasi.paspor.domain.examination.Proposal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** What the examiner types: ground, question and answer, opinion; and the pad's signature. */
public class RecordForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Ground ground = Ground.LOST;
  private String question;
  private String answer;
  private Proposal proposal = Proposal.REPLACE_WITH_CHARGE;
  private String reasons;
  private String legalGround;
  private transient Part signature;

  byte[] signatureBytes() {
    try {
      return signature == null ? new byte[0] : signature.getInputStream().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Ground[] getGrounds() {
    return Ground.values();
  }

  public Proposal[] getProposals() {
    return Proposal.values();
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground ground) {
    this.ground = ground;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public Proposal getProposal() {
    return proposal;
  }

  public void setProposal(Proposal proposal) {
    this.proposal = proposal;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  public String getLegalGround() {
    return legalGround;
  }

  public void setLegalGround(String legalGround) {
    this.legalGround = legalGround;
  }

  public Part getSignature() {
    return signature;
  }

  public void setSignature(Part signature) {
    this.signature = signature;
  }
}
