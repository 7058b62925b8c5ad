package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.office.Holiday;
import id.go.imigrasi.paspor.service.AdministrationService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Days off of a year with their decrees. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE =
      "/desk/administration-holidays.xhtml?faces-redirect=true&year=";

  @Inject private AdministrationService administration;

  private int year;
  private LocalDate day;
  private String name;
  private Holiday.Kind kind = Holiday.Kind.NATIONAL;
  private String decree;

  /** Without a year in the address: this year. */
  public void load() {
    if (year == 0) {
      year = administration.today().getYear();
    }
  }

  public String decree() {
    administration.decree(new Holiday(day, name, kind, decree, true));
    Told.after("administration.decreed", day);
    return PAGE + day.getYear();
  }

  public String strike(LocalDate struck) {
    administration.strike(struck);
    return PAGE + year;
  }

  public List<Holiday> getHolidays() {
    return administration.holidays(year);
  }

  public Holiday.Kind[] getKinds() {
    return Holiday.Kind.values();
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Holiday.Kind getKind() {
    return kind;
  }

  public void setKind(Holiday.Kind kind) {
    this.kind = kind;
  }

  public String getDecree() {
    return decree;
  }

  public void setDecree(String decree) {
    this.decree = decree;
  }
}
