package id.go.imigrasi.paspor.web.matching;

import id.go.imigrasi.paspor.domain.matching.MatchingReport;
import id.go.imigrasi.paspor.domain.matching.MatchingRule;
import id.go.imigrasi.paspor.domain.matching.RuleKind;
import id.go.imigrasi.paspor.service.MatchingRuleService;
import id.go.imigrasi.paspor.web.office.SecondPerson;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The rules in force, what another number would do, and the change that two people sign. */
@Named
@ViewScoped
public class MatchingRulesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MatchingRuleService service;
  @Inject private SecondPerson second;

  private String rule;
  private RuleForm form = new RuleForm();
  private transient List<MatchingRule> rules;
  private transient MatchingReport report;

  /** Lays the newest line of the rule that the address names into the form. */
  public void load() {
    MatchingRule chosen = getChosen();
    if (chosen != null) {
      form = new RuleForm(chosen, service.earliest());
    }
  }

  /** What the rules in force make of what is known, and beside it what the form's would. */
  public String measure() {
    report =
        getChosen() == null ? service.measure() : service.measure(form.proposedFor(getChosen()));
    return null;
  }

  public String enter() {
    MatchingRule proposed = form.proposedFor(getChosen());
    service.enter(proposed, second.signature());
    Told.after("matching.entered", proposed.inForce().from());
    return "/desk/administration-rules.xhtml?faces-redirect=true";
  }

  /** The newest line of the chosen rule; null where none is chosen. */
  public MatchingRule getChosen() {
    return all().stream()
        .filter(each -> each.id().equals(rule))
        .reduce((older, newer) -> newer)
        .orElse(null);
  }

  public RuleKind[] getKinds() {
    return RuleKind.values();
  }

  public List<MatchingRule> rules(RuleKind kind) {
    return all().stream().filter(each -> each.kind() == kind).toList();
  }

  public boolean isComing(MatchingRule each) {
    return !each.inForce().from().isBefore(service.earliest());
  }

  private List<MatchingRule> all() {
    if (rules == null) {
      rules = service.rules();
    }
    return rules;
  }

  /** Over all first, then by the agreement of the birth; empty until it is asked for. */
  public List<MatchingReport.Line> getReport() {
    return report == null
        ? List.of()
        : Stream.concat(Stream.of(report.all()), report.bands().stream()).toList();
  }

  public RuleForm getForm() {
    return form;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }
}
