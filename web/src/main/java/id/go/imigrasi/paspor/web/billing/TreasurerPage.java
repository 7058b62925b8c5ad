package id.go.imigrasi.paspor.web.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.billing.KeptPayment;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Reconciliation;
import id.go.imigrasi.paspor.service.TreasurerService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Gives payments to cases and shows the book of a day. */
@Named
@ViewScoped
public class TreasurerPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/treasurer.xhtml?faces-redirect=true";

  @Inject private TreasurerService treasurer;

  private String ntpn;
  private String number;
  private String reason;
  private LocalDate day;
  private transient Reconciliation book;

  /** A scanned NTPN goes into its field; anything else is an application's number. */
  @Override
  public String scanned(String code) {
    if (code.matches("[0-9 ]+")) {
      number = code.replace(" ", "");
    } else {
      ntpn = Ntpn.typed(code).value();
    }
    return null;
  }

  public String match() {
    String digits = number == null ? "" : number.replaceAll("[^0-9]", "");
    treasurer.match(Ntpn.typed(ntpn), new ApplicationNumber(digits), reason);
    return PAGE;
  }

  /** Shows the book of the day that was chosen. */
  public String turn() {
    book = null;
    return null;
  }

  public List<KeptPayment> getUnmatched() {
    return treasurer.unmatched();
  }

  public Reconciliation getBook() {
    if (book == null) {
      book = treasurer.day(getDay());
    }
    return book;
  }

  public LocalDate getDay() {
    if (day == null) {
      day = treasurer.today();
    }
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getNtpn() {
    return ntpn;
  }

  public void setNtpn(String ntpn) {
    this.ntpn = ntpn;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
