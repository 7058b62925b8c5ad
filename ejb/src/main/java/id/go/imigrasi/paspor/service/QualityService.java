package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Booklets;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockMovement;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.ChipReader;
import id.go.imigrasi.paspor.domain.personalization.ChipReading;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.DataPagePrinter;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityInspection;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The quality desk: the second reading of every passport, by somebody who did not print it. */
@Stateless
@RolesAllowed("QUALITY_OFFICER")
public class QualityService {
  private static final String BY_EYE = "by-eye";

  @Inject private Applications applications;
  @Inject private Casework casework;
  @Inject private PersonalizationOrders orders;
  @Inject private Booklets booklets;
  @Inject private Passports passports;
  @Inject private Images images;
  @Inject private ChipReader reader;
  @Inject private DataPagePrinter printer;
  @Inject private Shelf shelf;
  @Inject private Offices offices;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "paspor.quality.printed-zone", defaultValue = "scanned")
  private String reading;

  /** Finished passports of the officer's location that nobody has read yet, the oldest first. */
  public List<WorkItem> waiting(int first, int max) {
    return applications.waiting(Set.of(Status.IN_QUALITY), here(), first, max);
  }

  private String here() {
    return offices.behindTheCountersOf(callers.current().location());
  }

  /** Reads the chip and compares it with the order. */
  public QualityInspection inspect(ApplicationNumber number) {
    return inspect(number, PersonalizationOrder::mrz);
  }

  private QualityInspection inspect(
      ApplicationNumber number, Function<PersonalizationOrder, Mrz> printed) {
    PersonalizationOrder order = finished(number);
    ChipReferences files = chip(order);
    ChipReading read = reader.read(read(files));
    Set<QualityCheck> failed = QualityReport.differences(order, printed.apply(order), read);
    return new QualityInspection(order, read, failed, bytes(files.dataPage()), bytes(order.face()));
  }

  /**
   * The data page as a border sees it: with the zone and the face that were read from the chip.
   *
   * @return PDF/A
   */
  public byte[] paper(ApplicationNumber number) {
    QualityInspection inspection = inspect(number);
    ChipReading chip = inspection.chip();
    return printer.paper(inspection.order().page(), chip.mrz(), chip.face());
  }

  /** The same, where there may be nothing finished yet. */
  public Optional<QualityInspection> find(ApplicationNumber number) {
    return orders
        .latestOf(number)
        .flatMap(PersonalizationOrder::chip)
        .map(finished -> inspect(number));
  }

  /**
   * Passes the passport to its shelf; refused while one of the machine's checks fails.
   *
   * @param printed the two lines of the zone as a reader took them from the engraved page (Doc
   *     9303-4 §4.2), 88 signs with or without a line end; blank where the page was read by eye
   * @throws Refused {@code personalization.quality.page-unread} where the office demands a reader,
   *     {@code personalization.mrz.malformed}, {@code personalization.quality.page-differs}
   */
  public Transition pass(ApplicationNumber number, long version, String printed) {
    Optional<Mrz> page = page(printed);
    Actor officer = callers.current();
    QualityInspection inspection = inspect(number, order -> page.orElseGet(order::mrz));
    if (page.isPresent() && !inspection.failed().isEmpty() && inspect(number).failed().isEmpty()) {
      throw Refused.because("personalization.quality.page-differs");
    }
    orders.add(report(inspection, null, officer));
    passports.add(issued(inspection.order()));
    shelf.assign(number, officer.location());
    return casework.take(number, version, Step.PASS_QUALITY, officer, null);
  }

  private Optional<Mrz> page(String printed) {
    boolean read = printed != null && !printed.isBlank();
    if (!read && !BY_EYE.equals(reading)) {
      throw Refused.because("personalization.quality.page-unread");
    }
    return read ? Optional.of(Mrz.read(printed.toUpperCase(Locale.ROOT))) : Optional.empty();
  }

  /** Sends the case back for another book; this one is spoilt. */
  public Transition spoil(ApplicationNumber number, long version, SpoilCause cause) {
    if (cause == null) {
      throw Refused.because("booklet.cause.missing");
    }
    Actor officer = callers.current();
    QualityInspection inspection = inspect(number);
    orders.add(report(inspection, cause, officer));
    booklets.move(spoilt(inspection.order(), cause, officer));
    return casework.take(number, version, Step.FAIL_QUALITY, officer, cause.name());
  }

  private Passport issued(PersonalizationOrder order) {
    return Passport.issued(
        order.booklet().text(),
        order.application(),
        order.page().issued(),
        order.page().expires(),
        clock.instant());
  }

  private QualityReport report(QualityInspection inspection, SpoilCause cause, Actor officer) {
    PersonalizationOrder order = inspection.order();
    return new QualityReport(
        order.requestId(),
        order.application(),
        inspection.failed(),
        cause,
        officer.id(),
        clock.instant());
  }

  private StockMovement spoilt(PersonalizationOrder order, SpoilCause cause, Actor officer) {
    String printer =
        casework.load(order.application()).lastDoneBy(Step.START_PRODUCTION).orElse("");
    return StockMovement.of(
            BookletRange.of(order.booklet()),
            BookletStep.SPOIL,
            new Signatures(officer.id(), printer, clock.instant()),
            officer.location())
        .because(cause)
        .forApplication(order.application());
  }

  private PersonalizationOrder finished(ApplicationNumber number) {
    return orders
        .latestOf(number)
        .orElseThrow(() -> Refused.because("personalization.order.unknown"));
  }

  private static ChipReferences chip(PersonalizationOrder order) {
    return order.chip().orElseThrow(() -> Refused.because("personalization.quality.not-finished"));
  }

  private ChipFiles read(ChipReferences files) {
    SortedMap<Integer, byte[]> groups = new TreeMap<>();
    files.groups().forEach((group, file) -> groups.put(group, bytes(file)));
    return new ChipFiles(bytes(files.com()), groups, bytes(files.sod()));
  }

  private byte[] bytes(ImageRef reference) {
    return images
        .find(reference)
        .orElseThrow(() -> Refused.because("personalization.chip.unreadable"))
        .bytes();
  }
}
