package id.go.imigrasi.paspor.domain.interview;

import id.go.imigrasi.paspor.domain.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small interview form for tests. */
public final class Forms {
  private static final InForce LONG = InForce.since(LocalDate.of(2014, 1, 1), "test");

  private Forms() {}

  public static InterviewForm form() {
    return new InterviewForm(
        new InterviewForm.Statement("S1", text("benar")),
        List.of(
            new Question("PURPOSE", text("Tujuan?"), Question.Kind.TEXT, true, LONG),
            new Question("HELD", text("Pernah?"), Question.Kind.YES_NO, true, LONG),
            new Question("OTHER", text("Lain?"), Question.Kind.TEXT, false, LONG)),
        List.of(
            new RiskSign("SPONSOR", RiskSign.Subject.PMI_NP, text("Sponsor"), 6, LONG),
            new RiskSign("RECITED", RiskSign.Subject.TPPO, text("Hafalan"), 3, LONG)),
        List.of(new RejectionGround("FALSE_DATA", text("Data tidak benar"), LONG)),
        6);
  }

  public static Map<String, Answer> answers() {
    return Map.of("PURPOSE", new Answer("PURPOSE", "umrah"), "HELD", new Answer("HELD", Answer.NO));
  }

  private static Wording text(String indonesian) {
    return new Wording(indonesian, indonesian);
  }
}
