package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageFormat;
import id.go.imigrasi.paspor.domain.biometrics.ImageHeader;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looks at what a registration brings before anything is written, and keeps its papers. */
@Dependent
public class Intake {
  private static final int HEAVIEST = 5 * 1024 * 1024;
  private static final int LONGEST_SIDE = 12_000;
  private static final int MOST_PAPERS = 20;
  private static final Set<ImageFormat> PHOTOGRAPHS = Set.of(ImageFormat.JPEG, ImageFormat.PNG);

  private final Offices offices;
  private final Products products;
  private final Papers papers;
  private final Images images;
  private final Clock clock;

  @Inject
  public Intake(Offices offices, Products products, Papers papers, Images images, Clock clock) {
    this.offices = offices;
    this.products = products;
    this.papers = papers;
    this.images = images;
    this.clock = clock;
  }

  /** Refuses a place that does not serve, a product not offered, a type that needs the counter. */
  void examine(Registration registration) {
    offices
        .location(registration.location())
        .filter(ServiceLocation::active)
        .orElseThrow(() -> Refused.because("registration.location.not-served"));
    LocalDate today = offices.own().today(clock);
    mustBeBorn(registration.applicant(), today);
    products
        .find(registration.product())
        .filter(product -> product.inForce().on(today))
        .orElseThrow(
            () -> Refused.because("office.product.not-offered", registration.product(), today));
    if (registration.type().isExamined() || registration.type() == ApplicationType.ENDORSEMENT) {
      throw Refused.because("registration.type.at-the-counter-only");
    }
    if (registration.slot() != null && registration.slot().day().isBefore(today)) {
      throw Refused.because("registration.slot.past");
    }
    examine(registration.papers());
  }

  /** Nobody applies before being born. */
  static void mustBeBorn(Applicant applicant, LocalDate today) {
    if (applicant.birth().date().isAfter(today)) {
      throw Refused.because("applicant.birth.date");
    }
  }

  private static void examine(List<Registration.Photograph> photographs) {
    if (photographs.size() > MOST_PAPERS) {
      throw Refused.because("registration.papers.too-many", MOST_PAPERS);
    }
    for (Registration.Photograph each : photographs) {
      if (each.content().length == 0 || each.content().length > HEAVIEST) {
        throw Refused.because("registration.paper.too-heavy", HEAVIEST / 1024 / 1024);
      }
      ImageHeader header = ImageHeader.of(each.content());
      if (!PHOTOGRAPHS.contains(header.format())
          || header.width() > LONGEST_SIDE
          || header.height() > LONGEST_SIDE) {
        throw Refused.because("registration.paper.not-a-photograph");
      }
    }
  }

  void keep(ApplicationNumber number, List<Registration.Photograph> photographs) {
    for (Registration.Photograph each : photographs) {
      String mediaType = ImageHeader.of(each.content()).format().mediaType();
      papers.keep(
          number,
          new Paper(
              each.kind(),
              images.keep(each.content(), mediaType),
              Paper.Origin.M_PASPOR,
              clock.instant()));
    }
  }
}
