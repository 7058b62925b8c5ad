package id.go.imigrasi.paspor.persistence.adjudication;

import id.go.imigrasi.paspor.domain.adjudication.Assignment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One time that a case lay in an adjudicator's hand. */
@Entity(name = "Assignment")
@Table(name = "ASSIGNMENT")
class AssignmentEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment")
  @SequenceGenerator(name = "assignment", sequenceName = "ASSIGNMENT_SEQ", allocationSize = 20)
  @Column(name = "ID")
  private Long id;

  @Column(name = "APPLICATION_NUMBER", length = 16, nullable = false)
  private String application;

  /** The application's number while it lies in the hand: unique, so that there is one hand. */
  @Column(name = "OPEN_APPLICATION", length = 16)
  private String open;

  @Column(name = "OFFICER", length = 80, nullable = false)
  private String officer;

  @Column(name = "GIVEN_BY", length = 80, nullable = false)
  private String givenBy;

  @Column(name = "GIVEN_AT", nullable = false)
  private Instant givenAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ENDED_HOW", length = 20)
  private Assignment.End how;

  @Column(name = "REASON", length = 1000)
  private String reason;

  @Column(name = "ENDED_AT")
  private Instant endedAt;

  protected AssignmentEntity() {}

  AssignmentEntity(Assignment assignment) {
    application = assignment.application().digits();
    open = application;
    officer = assignment.officer();
    givenBy = assignment.givenBy();
    givenAt = assignment.at();
  }

  void end(Assignment.End end, String why, Instant at) {
    open = null;
    how = end;
    reason = why;
    endedAt = at;
  }

  Assignment restore() {
    return new Assignment(new ApplicationNumber(application), officer, givenBy, givenAt);
  }
}
