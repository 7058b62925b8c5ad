package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.service.OldPassportService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The old passports that people bring along to the hand-over desk of the tests. */
@Dependent
public class OldBooks {
  /** What the book says whose number no register has. */
  private static final String UNKNOWN = "B1234567";

  @Inject OldPassportService desk;

  /** Whoever has one gets it back with holes in it. */
  void perforate(ApplicationNumber number) {
    if (desk.isExpected(number)) {
      desk.perforate(number, desk.number(number).orElse(UNKNOWN));
    }
  }
}
