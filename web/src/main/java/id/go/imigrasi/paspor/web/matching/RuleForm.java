package id.go.imigrasi.paspor.web.matching;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/** Another line of a rule, as it is typed. */
public class RuleForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Integer[] amounts = {};
  private LocalDate from;
  private String source;

  RuleForm() {}

  RuleForm(MatchingRule newest, LocalDate from) {
    this.amounts = newest.amounts().toArray(Integer[]::new);
    this.from = from;
  }

  MatchingRule proposedFor(MatchingRule chosen) {
    if (chosen == null || from == null || source == null || source.isBlank()) {
      throw Refused.because("matching.rule.incomplete");
    }
    return MatchingRule.proposed(
        chosen.kind(), chosen.item(), Arrays.asList(amounts), InForce.since(from, source.strip()));
  }

  /** The array itself: the page's fields write into its places. */
  public Integer[] getAmounts() {
    return amounts;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
