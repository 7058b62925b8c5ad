package id.go.imigrasi.paspor.persistence.identity;

import id.go.imigrasi.paspor.domain.identity.Element;
import id.go.imigrasi.paspor.domain.identity.IdentityAnswer;
import id.go.imigrasi.paspor.domain.identity.IdentityCheck;
import id.go.imigrasi.paspor.domain.identity.Outcome;
import id.go.imigrasi.paspor.domain.identity.Subject;
import id.go.imigrasi.paspor.persistence.WaitingRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The row of one question to Dukcapil. */
@Entity(name = "IdentityCheck")
@Table(name = "IDENTITY_CHECK")
class IdentityCheckEntity extends WaitingRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "SUBJECT", nullable = false, length = 20)
  private Subject subject;

  /** What was asked, as a mark that equal questions share; null while nobody asked. */
  @Column(name = "ASKED", length = 64)
  private String asked;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", length = 20)
  private Outcome outcome;

  /** {@code NAME=94,SEX=100}; null while nothing was compared. */
  @Column(name = "SCORES", length = 200)
  private String scores;

  @Column(name = "CALLS_LEFT")
  private Long callsLeft;

  @Column(name = "PROVIDER_CODE", length = 10)
  private String providerCode;

  @Column(name = "ACCEPTED_BY", length = 80)
  private String acceptedBy;

  @Column(name = "ACCEPTED_REASON", length = 1000)
  private String acceptedReason;

  @Column(name = "ACCEPTED_AT")
  private Instant acceptedAt;

  protected IdentityCheckEntity() {}

  IdentityCheckEntity(IdentityCheck check) {
    super(check.id(), check.application(), check.moment());
    subject = check.subject();
  }

  void write(IdentityCheck check) {
    write(check.waiting(), check.answer().map(IdentityAnswer::at).orElse(null));
    asked = check.asked().orElse(null);
    check.answer().ifPresent(this::write);
    check
        .acceptance()
        .ifPresent(
            word -> {
              acceptedBy = word.officer();
              acceptedReason = word.reason();
              acceptedAt = word.at();
            });
  }

  private void write(IdentityAnswer answer) {
    outcome = answer.outcome();
    scores = answer.scores().isEmpty() ? null : text(answer.scores());
    callsLeft = answer.callsLeft().isPresent() ? answer.callsLeft().getAsLong() : null;
    providerCode = answer.providerCode();
  }

  IdentityCheck check() {
    return new IdentityCheck(
        id(),
        application(),
        subject,
        moment(),
        waiting(),
        Optional.ofNullable(asked),
        answer(),
        Optional.ofNullable(acceptance()));
  }

  Optional<IdentityAnswer> answer() {
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            new IdentityAnswer(
                outcome,
                scores(scores),
                callsLeft == null ? OptionalLong.empty() : OptionalLong.of(callsLeft),
                providerCode,
                answeredAt()));
  }

  private IdentityCheck.Acceptance acceptance() {
    return acceptedBy == null
        ? null
        : new IdentityCheck.Acceptance(acceptedBy, acceptedReason, acceptedAt);
  }

  private static String text(Map<Element, Integer> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(","));
  }

  private static Map<Element, Integer> scores(String text) {
    return text == null
        ? Map.of()
        : Arrays.stream(text.split(","))
            .map(each -> each.split("="))
            .collect(
                Collectors.toMap(
                    pair -> Element.valueOf(pair[0]), pair -> Integer.valueOf(pair[1])));
  }
}
