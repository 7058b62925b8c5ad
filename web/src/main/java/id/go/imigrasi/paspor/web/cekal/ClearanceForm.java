package id.go.imigrasi.paspor.web.cekal;

import java.io.Serializable;

/** What the officer of the clearance desk writes: a finding, and the ground of a rejection. */
public class ClearanceForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String opinion;
  private String ground;

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  /** Code of the ground of rejection. */
  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
