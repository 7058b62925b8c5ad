package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.Capture;
import id.go.imigrasi.paspor.domain.biometrics.Enrolments;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.MrzPrinter;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.domain.personalization.Validity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Puts together what stands in one passport from what the other desks have gathered. */
@Dependent
public class PassportDrafts {
  private static final String STATE = "IDN";

  private final Applicants applicants;
  private final Enrolments enrolments;
  private final Offices offices;
  private final Products products;
  private final MrzPrinter zones;
  private final Clock clock;

  @Inject
  PassportDrafts(
      Applicants applicants,
      Enrolments enrolments,
      Offices offices,
      Products products,
      MrzPrinter zones,
      Clock clock) {
    this.applicants = applicants;
    this.enrolments = enrolments;
    this.offices = offices;
    this.products = products;
    this.zones = zones;
    this.clock = clock;
  }

  /** The product of a case, whether it is still offered or not. */
  Product product(Application application) {
    return products
        .find(application.filing().product())
        .orElseThrow(() -> Refused.because("personalization.product.unknown"));
  }

  /** An order for this book, dated today. */
  PersonalizationOrder order(Application application, Booklet booklet) {
    DataPage page = page(application, booklet);
    BiometricEnrolment taken =
        enrolments
            .find(application.number())
            .orElseThrow(() -> Refused.because("personalization.face.missing"));
    ImageRef face =
        taken
            .photo()
            .map(Capture::image)
            .orElseThrow(() -> Refused.because("personalization.face.missing"));
    return new PersonalizationOrder(
        UUID.randomUUID(),
        application.number(),
        application.filing().product(),
        booklet.number(),
        application.filing().sameDay(),
        page,
        zones.print(page),
        face,
        taken.signature().map(Capture::image).orElse(null),
        ChipDetails.of(holder(application).fullName(), taken),
        StationState.REQUESTED,
        clock.instant(),
        null);
  }

  private Applicant holder(Application application) {
    return applicants
        .of(application.number())
        .orElseThrow(() -> Refused.because("personalization.holder.unknown"));
  }

  private DataPage page(Application application, Booklet booklet) {
    Applicant holder = holder(application);
    Office office = offices.own();
    LocalDate today = office.today(clock);
    return new DataPage(
        "P",
        booklet.number(),
        holder
            .nameOnPassport()
            .orElseThrow(() -> Refused.because("applicant.passport-name.to-shorten")),
        STATE,
        STATE,
        holder.sex(),
        holder.birth(),
        today,
        Validity.until(holder, application.type(), product(application).validityYears(), today),
        office.placeOfIssue(),
        "",
        "");
  }
}
