package id.go.imigrasi.paspor.web.interview;

import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Interview;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the interviewer typed and ticked. */
public class Noted implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> answers = new HashMap<>();
  private List<String> signs = new ArrayList<>();
  private boolean declared;
  private String notes;
  private String ground;
  private String reason;

  void show(Interview interview) {
    answers.clear();
    interview.answers().values().forEach(given -> answers.put(given.question(), given.text()));
    signs = new ArrayList<>(interview.signsSeen());
    declared = interview.statementCode() != null;
    notes = interview.notes();
  }

  Interview writeIn(Interview before, String statement) {
    Map<String, Answer> given =
        answers.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> new Answer(e.getKey(), e.getValue())));
    return before.noted(
        given, new HashSet<>(signs), declared ? statement : null, notes == null ? "" : notes);
  }

  /** Answers by the question's code. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  public List<String> getSigns() {
    return signs;
  }

  public void setSigns(List<String> signs) {
    this.signs = signs;
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
