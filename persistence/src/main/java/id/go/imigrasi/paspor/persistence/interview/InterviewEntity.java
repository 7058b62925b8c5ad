package id.go.imigrasi.paspor.persistence.interview;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Conclusion;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.Outcome;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of an interview with its answers and the signs seen. */
@Entity(name = "Interview")
@Table(name = "INTERVIEW")
class InterviewEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  /** Counts every writing, so that a changed answer alone also changes the version. */
  @Column(name = "WRITINGS", nullable = false)
  private int writings;

  @Column(name = "STATEMENT_CODE", length = 40)
  private String statementCode;

  @Column(name = "NOTES", length = 2000)
  private String notes;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", length = 20)
  private Outcome outcome;

  @Column(name = "GROUND_CODE", length = 40)
  private String groundCode;

  @Column(name = "REASON", length = 1000)
  private String reason;

  @Column(name = "CONCLUDED_BY", length = 80)
  private String concludedBy;

  @Column(name = "CONCLUDED_AT")
  private Instant concludedAt;

  @ElementCollection
  @CollectionTable(
      name = "INTERVIEW_ANSWER",
      joinColumns = @JoinColumn(name = "APPLICATION_NUMBER"))
  @MapKeyColumn(name = "QUESTION_CODE", length = 40)
  @Column(name = "ANSWER", length = 500)
  private Map<String, String> answers = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "INTERVIEW_SIGN", joinColumns = @JoinColumn(name = "APPLICATION_NUMBER"))
  @Column(name = "SIGN_CODE", nullable = false, length = 40)
  private Set<String> signs = new HashSet<>();

  protected InterviewEntity() {}

  InterviewEntity(Interview interview) {
    application = interview.application().digits();
    write(interview);
  }

  void write(Interview interview) {
    writings++;
    statementCode = interview.statementCode();
    notes = interview.notes();
    Conclusion end = interview.concluded();
    outcome = end == null ? null : end.outcome();
    groundCode = end == null ? null : end.groundCode();
    reason = end == null ? null : end.reason();
    concludedBy = end == null ? null : end.by();
    concludedAt = end == null ? null : end.at();
    // an empty text would be null in Oracle, and a null element is no row
    Map<String, String> given =
        interview.answers().values().stream()
            .filter(Answer::isGiven)
            .collect(Collectors.toMap(Answer::question, Answer::text));
    answers.keySet().retainAll(given.keySet());
    answers.putAll(given);
    signs.retainAll(interview.signsSeen());
    signs.addAll(interview.signsSeen());
  }

  Interview restore() {
    return new Interview(
        new ApplicationNumber(application),
        answers.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> new Answer(e.getKey(), e.getValue()))),
        signs,
        statementCode,
        notes,
        outcome == null
            ? null
            : new Conclusion(outcome, groundCode, reason, concludedBy, concludedAt),
        version);
  }

  long version() {
    return version;
  }
}
