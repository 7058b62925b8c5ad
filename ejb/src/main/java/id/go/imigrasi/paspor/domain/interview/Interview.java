package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One conversation with one applicant. Drafts are kept as typed; a conclusion is final until the
 * case comes back to the booth.
 *
 * @param answers by question code
 * @param signsSeen codes of {@link RiskSign}
 * @param statementCode of the statement the applicant declared; null until declared
 * @param notes the interviewer's, at most 2000 characters
 * @param concluded null while it goes on
 * @param version of the row; negative before it is kept
 */
public record Interview(
    ApplicationNumber application,
    Map<String, Answer> answers,
    Set<String> signsSeen,
    String statementCode,
    String notes,
    Conclusion concluded,
    long version) {
  /** Characters that the notes may have. */
  public static final int LONGEST_NOTES = 2000;

  public Interview {
    Objects.requireNonNull(application);
    answers = Map.copyOf(answers);
    signsSeen = Set.copyOf(signsSeen);
    notes = notes == null ? "" : notes;
    if (notes.length() > LONGEST_NOTES) {
      throw Refused.because("interview.notes.too-long", LONGEST_NOTES);
    }
  }

  public static Interview begin(ApplicationNumber application) {
    return new Interview(application, Map.of(), Set.of(), null, "", null, -1);
  }

  /** As typed so far; a concluded interview is begun again by writing in it. */
  public Interview noted(
      Map<String, Answer> newAnswers, Set<String> newSigns, String declared, String newNotes) {
    return new Interview(application, newAnswers, newSigns, declared, newNotes, null, version);
  }

  /**
   * @throws Refused with everything that is still to be asked or declared
   */
  public Interview accepted(InterviewForm form, String officer, Instant at) {
    List<Refusal> open = new ArrayList<>();
    form.questions().stream()
        .filter(question -> question.required() && !isAnswered(question))
        .forEach(question -> open.add(Refusal.of("interview.question.open", question.code())));
    if (!form.statement().code().equals(statementCode)) {
      open.add(Refusal.of("interview.statement.not-declared"));
    }
    if (form.adviceFor(signsSeen) && notes.isBlank()) {
      open.add(Refusal.of("interview.signs.unexplained"));
    }
    if (!open.isEmpty()) {
      throw new Refused(open);
    }
    return concluded(new Conclusion(Outcome.ACCEPT, null, "", officer, at));
  }

  /** The papers go back. */
  public Interview held(String finding, String officer, Instant at) {
    return concluded(new Conclusion(Outcome.HOLD, null, needed(finding), officer, at));
  }

  /** Inteldakim examines. */
  public Interview referred(String reason, String officer, Instant at) {
    return concluded(new Conclusion(Outcome.REFER, null, needed(reason), officer, at));
  }

  /**
   * @throws Refused when the ground is none of the form's or the reason is missing
   */
  public Interview rejected(
      InterviewForm form, String ground, String reason, String officer, Instant at) {
    String code = form.ground(ground).code();
    return concluded(new Conclusion(Outcome.REJECT, code, needed(reason), officer, at));
  }

  public Optional<Conclusion> conclusion() {
    return Optional.ofNullable(concluded);
  }

  @Override
  public String toString() {
    return "Interview[" + application + "]";
  }

  private Interview concluded(Conclusion end) {
    return new Interview(application, answers, signsSeen, statementCode, notes, end, version);
  }

  private boolean isAnswered(Question question) {
    Answer answer = answers.get(question.code());
    return answer != null && answer.isGiven();
  }

  private static String needed(String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refused.because("interview.reason.missing");
    }
    return reason;
  }
}
