package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.Booklet;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.EmptyOptional;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.MrzName;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Orders for the passports of one invented woman, each for the blank it is given. */
final class OrderedPassports {
  static final String BLANK = "ELECTRONIC";
  private static final ImageRef FILE = new ImageRef(new UUID(7, 7), "ab".repeat(32));

  private OrderedPassports() {}

  static PassportDrafts drafts() {
    return new PassportDrafts(null, null, null, null, null, null) {
      @Override
      Product product(Application application) {
        InForce since = InForce.since(LocalDate.of(2023, 2, 2), "SOP");
        return new Product("E", BLANK, 10, true, "Elektronik", "Electronic", since);
      }

      @Override
      PersonalizationOrder order(Application application, Booklet booklet) {
        return OrderedPassports.order(application, booklet);
      }
    };
  }

  /** The station's last word on a book that is made. */
  static StationAnswer done(PersonalizationOrder order) {
    return StationAnswer.done(
        order.requestId(),
        TikimOffice.NOW,
        new ChipReferences(FILE, new TreeMap<>(Map.of(1, FILE)), FILE, FILE));
  }

  private static PersonalizationOrder order(Application application, Booklet booklet) {
    DataPage like = DataPages.suhartini();
    DataPage page =
        DataPages.page(
            like.name().text(),
            booklet.number().text(),
            like.sex(),
            like.birth().date(),
            like.expires());
    return new PersonalizationOrder(
        UUID.randomUUID(),
        application.number(),
        application.filing().product(),
        booklet.number(),
        application.filing().sameDay(),
        page,
        Mrz.of("PP", new MrzName(List.of("SUHARTINI"), List.of()), page, EmptyOptional.FILLER),
        FILE,
        null,
        ChipDetails.withoutFingers(new FullName(like.name().text())),
        StationState.REQUESTED,
        TikimOffice.NOW,
        null);
  }
}
