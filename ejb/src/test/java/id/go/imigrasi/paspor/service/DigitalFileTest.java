package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.archive.FileBinder;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Series;
import id.go.imigrasi.paspor.domain.audit.Seals;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.handover.Collector;
import id.go.imigrasi.paspor.domain.handover.Comparison;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.letter.Letters;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file in its box becomes one bundle, is read only while it is the one that was made. */
class DigitalFileTest {
  private final ImagesInMemory images = new ImagesInMemory();
  private final List<Letter> printed = new ArrayList<>();
  private final List<Enclosure> bound = new ArrayList<>();
  private final ImageRef scan = images.keep(new byte[] {1}, "image/jpeg");
  private final ImageRef signature = images.keep(new byte[] {2}, "image/png");
  private final TikimOffice office =
      new TikimOffice(
          images,
          letters(),
          binder(),
          papers(),
          handOvers(),
          notByPost(),
          noLetters(),
          products(),
          notPrinted(),
          seals());

  private boolean sealed = true;

  @Test
  void bindsWhatTheDesksKeptWithTheHashOfEach() {
    ApplicationNumber file = boxed();
    assertThat(sweep().sweep()).isEqualTo(1);
    assertThat(bound)
        .extracting(Enclosure::name)
        .containsExactly(
            "01-registration-sheet.pdf",
            "02-scan-identity-card.jpg",
            "03-signature.png",
            "04-case-history.pdf",
            "SHA256SUMS");
    assertThat(printed)
        .filteredOn(page -> page.kind() == LetterKind.DIGITAL_FILE)
        .singleElement()
        .satisfies(
            cover ->
                assertThat(cover.rows())
                    .extracting(row -> row.get("hash"))
                    .containsExactlyElementsOf(bound.stream().map(Enclosure::sha256).toList()));
    DigitalFile made = office.digital.of(file).orElseThrow();
    assertThat(office.said).contains(made.anchor()).anyMatch(line -> line.contains("enclosures=5"));
    assertThat(sweep().sweep()).isZero();
  }

  @Test
  void isReadByTheArchiveOfficerAndTheReadingIsWrittenDown() {
    ApplicationNumber file = boxed();
    sweep().sweep();
    assertThat(tikim().isWhole(file)).isTrue();
    assertThat(tikim().read(file)).isNotEmpty();
    assertThat(office.said).endsWith("digital file");
  }

  @Test
  void oneByteChangedAndItIsNotTheFileAnyMore() {
    ApplicationNumber file = boxed();
    sweep().sweep();
    images.flipAByteOf(office.digital.of(file).orElseThrow().bundle());
    assertThat(tikim().isWhole(file)).isFalse();
    assertThatThrownBy(() -> tikim().read(file)).hasMessage("archive.digital.changed");
  }

  @Test
  void aBundlePutInItsPlaceWithANewHashIsNotTheOneInTheLog() {
    ApplicationNumber file = boxed();
    sweep().sweep();
    sealed = false;
    assertThat(tikim().isWhole(file)).isFalse();
    assertThatThrownBy(() -> tikim().read(file)).hasMessage("archive.digital.changed");
  }

  @Test
  void aLostScanIsNotLeftOutInSilence() {
    ApplicationNumber file = boxed();
    images.erase(scan);
    assertThatThrownBy(() -> sweep().bind(file)).isInstanceOf(IllegalStateException.class);
    assertThat(office.digital.of(file)).isEmpty();
    sweep().putOff(file);
    assertThat(sweep().due()).isEmpty();
    office.clock.forward(Duration.ofHours(1));
    assertThat(sweep().due()).containsExactly(file);
  }

  @Test
  void isDestroyedWithTheFolderAndItsHashStays() {
    ApplicationNumber file = boxed();
    sweep().sweep();
    office.clock.forward(Duration.ofDays(3 * 366));
    DestructionService destruction = office.as("tono", Role.ARCHIVIST, DestructionService.class);
    String list = destruction.propose(List.of(file)).number();
    office.as("kasi", Role.SECTION_HEAD, DestructionService.class).examine(list, "sesuai");
    office.as("kepala", Role.HEAD_OF_OFFICE, DestructionService.class).approve(list, "B-1/2029");
    office.as("sari", Role.ARCHIVIST, DestructionService.class);
    office
        .as("tono", Role.ARCHIVIST, DestructionService.class)
        .destroy(list, "dicacah", RealmInMemory.by("sari"));
    DigitalFile gone = office.digital.of(file).orElseThrow();
    assertThat(gone.destroyedUnder()).contains(list);
    assertThat(images.find(gone.bundle())).isEmpty();
    assertThat(images.find(scan)).isPresent();
    assertThatThrownBy(() -> tikim().read(file)).hasMessage("archive.digital.none");
    assertThatThrownBy(() -> tikim().ask(file)).hasMessage("archive.file.unknown");
  }

  private ApplicationNumber boxed() {
    ApplicationNumber file = office.handedOver();
    FileBox box = new FileBox("BOKS-1", "R1", "A1", 50, 1);
    office.archive.keep(
        ArchivedFile.in(box, file, Series.PASSPORT_APPLICATION.name(), LocalDate.of(2026, 11, 23)));
    tikim().ask(file);
    return file;
  }

  private DigitalFileService tikim() {
    return office.as("tono", Role.ARCHIVIST, DigitalFileService.class);
  }

  private DigitalFileSweep sweep() {
    return office.asSystem("sweep", Role.SYSTEM, DigitalFileSweep.class);
  }

  private Letters letters() {
    return port(
        Letters.class,
        Map.of(
            "print",
            given -> {
              printed.add((Letter) given[0]);
              return new byte[] {(byte) printed.size()};
            }));
  }

  private FileBinder binder() {
    return (cover, enclosures) -> {
      bound.addAll(enclosures);
      return new byte[] {9, 9, 9};
    };
  }

  private Papers papers() {
    Paper card = new Paper(DocumentKind.IDENTITY_CARD, scan, Paper.Origin.COUNTER, TikimOffice.NOW);
    return port(Papers.class, Map.of("of", given -> List.of(card)));
  }

  private HandOvers handOvers() {
    return port(
        HandOvers.class, Map.of("of", given -> Optional.of(signed((ApplicationNumber) given[0]))));
  }

  private HandOver signed(ApplicationNumber number) {
    Collector herself = new Collector(Collector.Kind.APPLICANT, "SITI", "1", Set.of());
    return HandOver.begun(number, herself, "rina", TikimOffice.NOW)
        .compared(new Comparison(Comparison.Method.FINGER, true, ""))
        .signed(signature, TikimOffice.NOW);
  }

  private static Products products() {
    return port(Products.class, Map.of("find", given -> Optional.empty()));
  }

  private static CaseLetters noLetters() {
    return new CaseLetters() {
      @Override
      boolean exists(Application application, LetterKind kind) {
        return false;
      }
    };
  }

  private static PersonalizationOrders notPrinted() {
    return port(PersonalizationOrders.class, Map.of("latestOf", given -> Optional.empty()));
  }

  private static PostalDeliveries notByPost() {
    return port(PostalDeliveries.class, Map.of("latest", given -> Optional.empty()));
  }

  private Seals seals() {
    return port(Seals.class, Map.of("holds", given -> sealed && office.said.contains(given[1])));
  }
}
