package id.go.imigrasi.paspor.persistence.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is to be written on page 4 of a passport. */
@Entity(name = "Endorsement")
@Table(name = "ENDORSEMENT")
class EndorsementEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Column(name = "ENDORSED_TEXT", nullable = false, length = 200)
  private String text;

  @Column(name = "PROPOSED_BY", nullable = false, length = 80)
  private String proposedBy;

  @Column(name = "APPROVED_BY", length = 80)
  private String approvedBy;

  @Column(name = "APPROVED_AT")
  private Instant approvedAt;

  protected EndorsementEntity() {}

  EndorsementEntity(Endorsement endorsement) {
    application = endorsement.application().digits();
    text = endorsement.text();
    proposedBy = endorsement.proposedBy();
    approvedBy = endorsement.approvedBy();
    approvedAt = endorsement.approvedAt();
  }

  Endorsement restore() {
    return new Endorsement(
        new ApplicationNumber(application), text, proposedBy, approvedBy, approvedAt);
  }
}
