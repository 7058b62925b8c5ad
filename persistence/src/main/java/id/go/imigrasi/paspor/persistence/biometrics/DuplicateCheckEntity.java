package id.go.imigrasi.paspor.persistence.biometrics;

import id.go.imigrasi.paspor.domain.Waiting;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCandidate;
import id.go.imigrasi.paspor.domain.biometrics.DuplicateCheck;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The row of a duplicate search; what does not fit stands beside it. */
@Entity(name = "DuplicateCheck")
@Table(name = "DUPLICATE_CHECK")
class DuplicateCheckEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String application;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private DuplicateCheck.State state;

  @Column(name = "WAITING_SINCE")
  private Instant waitingSince;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "ATTEMPTS", nullable = false)
  private int attempts;

  @Column(name = "ANSWERED_AT")
  private Instant answeredAt;

  @Column(name = "DECIDED_BY", length = 80)
  private String decidedBy;

  @Column(name = "REASON", length = 1000)
  private String reason;

  @ElementCollection
  @CollectionTable(
      name = "DUPLICATE_CANDIDATE",
      joinColumns = @JoinColumn(name = "APPLICATION_NUMBER"))
  private Set<Candidate> candidates = new HashSet<>();

  protected DuplicateCheckEntity() {}

  DuplicateCheckEntity(DuplicateCheck check) {
    application = check.application().digits();
    write(check);
  }

  void write(DuplicateCheck check) {
    state = check.state();
    Waiting waiting = check.waiting();
    waitingSince = waiting == null ? null : waiting.since();
    dueAt = waiting == null ? null : waiting.due();
    attempts = waiting == null ? 0 : waiting.attempts();
    answeredAt = check.answeredAt();
    decidedBy = check.decidedBy();
    reason = check.reason();
    Set<Candidate> found =
        check.candidates().stream().map(Candidate::of).collect(Collectors.toSet());
    candidates.retainAll(found);
    candidates.addAll(found);
  }

  DuplicateCheck restore() {
    return new DuplicateCheck(
        new ApplicationNumber(application),
        state,
        dueAt == null ? null : new Waiting(waitingSince, dueAt, attempts),
        answeredAt,
        candidates.stream()
            .map(Candidate::restore)
            .sorted(Comparator.comparingInt(DuplicateCandidate::score).reversed())
            .toList(),
        decidedBy,
        reason,
        version);
  }

  long version() {
    return version;
  }

  /**
   * Somebody who does not fit.
   *
   * @param key the number of an application of this office, or what the ABIS knows him by
   */
  @Embeddable
  record Candidate(
      @Column(name = "CANDIDATE_KEY", nullable = false, length = 80) String key,
      @Column(name = "CANDIDATE_NUMBER", length = 16) String number,
      @Enumerated(EnumType.STRING) @Column(name = "SUSPICION", nullable = false, length = 30)
          DuplicateCandidate.Suspicion suspicion,
      @Column(name = "SCORE", nullable = false) int score,
      @Column(name = "MODALITIES", length = 80) String modalities) {

    static Candidate of(DuplicateCandidate candidate) {
      String number = candidate.here().map(ApplicationNumber::digits).orElse(null);
      return new Candidate(
          candidate.isOfTheCentre() ? candidate.reference() : number,
          number,
          candidate.suspicion(),
          candidate.score(),
          candidate.modalities());
    }

    DuplicateCandidate restore() {
      return new DuplicateCandidate(
          number == null ? null : new ApplicationNumber(number),
          key.equals(number) ? null : key,
          suspicion,
          score,
          modalities);
    }
  }
}
