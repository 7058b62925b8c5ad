package id.go.imigrasi.paspor.persistence.interview;

import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The statement an applicant declares, and from which weight of signs a referral is advised. */
@Entity(name = "InterviewForm")
@Table(name = "INTERVIEW_FORM")
class InterviewFormEntity {
  @Id
  @Column(name = "CODE", length = 40)
  private String code;

  @Column(name = "STATEMENT_IN", nullable = false, length = 1000)
  private String indonesian;

  @Column(name = "STATEMENT_EN", nullable = false, length = 1000)
  private String english;

  @Column(name = "REFER_FROM", nullable = false)
  private int referFrom;

  @Column(name = "VALID_FROM", nullable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL")
  private LocalDate validUntil;

  @Column(name = "SOURCE", nullable = false, length = 200)
  private String source;

  protected InterviewFormEntity() {}

  InterviewForm.Statement statement() {
    return new InterviewForm.Statement(code, new Wording(indonesian, english));
  }

  int referFrom() {
    return referFrom;
  }
}
