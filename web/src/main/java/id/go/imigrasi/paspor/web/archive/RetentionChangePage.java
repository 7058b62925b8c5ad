package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Retention;
import id.go.imigrasi.paspor.service.RetentionService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The head's page on the retention schedule: another line of it, from a day on, by its source. */
@Named
@ViewScoped
public class RetentionChangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RetentionService retention;

  private String series;
  private Integer active;
  private Integer inactive;
  private Retention.Fate fate;
  private LocalDate from;
  private String source;

  /** The name of the series stays. */
  public String change() {
    if (active == null
        || inactive == null
        || fate == null
        || from == null
        || source == null
        || source.isBlank()) {
      throw Refused.because("archive.retention.incomplete");
    }
    String name =
        getRules().stream()
            .filter(rule -> rule.series().equals(series))
            .map(Retention::name)
            .findFirst()
            .orElseThrow(() -> Refused.because("archive.retention.none"));
    retention.change(
        new Retention(series, name, active, inactive, fate, InForce.since(from, source)));
    Told.after("archive.retention.changed", name);
    return "/desk/head-retention.xhtml?faces-redirect=true";
  }

  public List<Retention> getRules() {
    return retention.rules();
  }

  /** The rule in force now of each series. */
  public List<Retention> getNewest() {
    return getRules().stream().filter(rule -> rule.inForce().until() == null).toList();
  }

  public Retention.Fate[] getFates() {
    return Retention.Fate.values();
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public Integer getActive() {
    return active;
  }

  public void setActive(Integer active) {
    this.active = active;
  }

  public Integer getInactive() {
    return inactive;
  }

  public void setInactive(Integer inactive) {
    this.inactive = inactive;
  }

  public Retention.Fate getFate() {
    return fate;
  }

  public void setFate(Retention.Fate fate) {
    this.fate = fate;
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
