package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a registration brings to the office, by hand-over from M-Paspor or from the office's own
 * form.
 *
 * @param key the sender's key of this request; the same key does nothing twice
 * @param number M-Paspor's 16 digits; null when the office gives the number itself
 * @param location code of the service location
 * @param bill the bill M-Paspor raised; null when the office raises it or nothing is due
 * @param amount of that bill, null when not told
 * @param payment null as long as nobody paid
 * @param earlier the passport that the applicant held last, where the form names one
 */
public record Registration(
    String key,
    ApplicationNumber number,
    String location,
    ApplicationType type,
    String product,
    boolean sameDay,
    Applicant applicant,
    Slot slot,
    Issued bill,
    Rupiah amount,
    Payment payment,
    List<Photograph> papers,
    Optional<OldPassportNumber> earlier) {
  public Registration {
    papers = List.copyOf(papers);
  }

  @Override
  public String toString() {
    return "Registration[" + number + "]";
  }

  /** A paper photographed by the applicant. */
  public record Photograph(DocumentKind kind, byte[] content) {
    @Override
    public String toString() {
      return "Photograph[" + kind + "]";
    }
  }
}
