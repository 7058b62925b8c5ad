package id.go.imigrasi.paspor.persistence.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A proposal to cancel a passport that nobody collected. */
@Entity(name = "CancellationProposal")
@Table(name = "CANCELLATION_PROPOSAL")
class ProposalEntity {
  @EmbeddedId private Key key;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "PROPOSED_AT", nullable = false)
  private Instant at;

  @Column(name = "WORDS", nullable = false, length = 200)
  private String words;

  @Column(name = "DECLINED_BY", length = 80)
  private String head;

  @Column(name = "DECLINED_AT")
  private Instant declinedAt;

  @Column(name = "DECLINED_WHY", length = 200)
  private String why;

  protected ProposalEntity() {}

  ProposalEntity(CancellationProposal proposal) {
    key = new Key(proposal.application().digits(), proposal.line());
    officer = proposal.officer();
    at = proposal.at();
    words = proposal.words();
    if (!proposal.isOpen()) {
      head = proposal.decline().head();
      declinedAt = proposal.decline().at();
      why = proposal.decline().why();
    }
  }

  CancellationProposal restore() {
    return new CancellationProposal(
        new ApplicationNumber(key.application()),
        key.line(),
        officer,
        at,
        words,
        head == null ? null : new CancellationProposal.Decline(head, declinedAt, why));
  }

  /** The passport's case and the running number of the proposal. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Column(name = "LINE_NUMBER") int line)
      implements Serializable {}
}
