package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.documentcheck.Paper;
import id.go.imigrasi.paspor.domain.documentcheck.Papers;
import id.go.imigrasi.paspor.domain.handover.HandOver;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.letter.Letters;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gathers what is bound into the digital file of a case. Letters that not every archivist may read
 * (0404) stay out, and so does the page of the dispatch book, which names other cases.
 */
@Dependent
class FileEnclosures {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final List<LetterKind> LETTERS =
      List.of(
          LetterKind.INTRODUCTION,
          LetterKind.PICK_UP_SLIP,
          LetterKind.DOCUMENT_RETURN,
          LetterKind.REJECTION,
          LetterKind.WITHDRAWAL,
          LetterKind.DEATH,
          LetterKind.DECREE,
          LetterKind.HAND_OVER_RECEIPT);
  private static final Map<String, String> ENDINGS =
      Map.of("image/jpeg", ".jpg", "image/png", ".png", "application/pdf", ".pdf");

  @Inject private FilePages pages;
  @Inject private CaseLetters drafts;
  @Inject private Letters letters;
  @Inject private Papers papers;
  @Inject private PersonalizationOrders orders;
  @Inject private HandOvers handOvers;
  @Inject private PostalDeliveries deliveries;
  @Inject private Images images;

  /**
   * In the order of the file.
   *
   * @throws IllegalStateException when a scan that the file should hold is lost
   */
  List<Enclosure> of(Application application) {
    List<Enclosure> found = new ArrayList<>();
    add(found, pages.registration(application));
    LETTERS.stream()
        .filter(kind -> drafts.exists(application, kind))
        .forEach(kind -> add(found, drafts.draft(application, kind)));
    ApplicationNumber number = application.number();
    for (Paper paper : papers.of(number)) {
      add(found, "scan-" + paper.kind().name().toLowerCase(Locale.ROOT), paper.image());
    }
    orders
        .latestOf(number)
        .flatMap(PersonalizationOrder::chip)
        .map(ChipReferences::dataPage)
        .ifPresent(page -> add(found, "data-page", page));
    signature(number, found);
    add(found, pages.history(application));
    return found;
  }

  private void signature(ApplicationNumber number, List<Enclosure> found) {
    deliveries
        .latest(number)
        .filter(PostalDelivery::isReceived)
        .map(PostalDelivery::posting)
        .map(PostalDelivery.Posting::signature)
        .or(() -> handOvers.of(number).filter(HandOver::isSigned).map(HandOver::signature))
        .ifPresent(signed -> add(found, "signature", signed));
  }

  private void add(List<Enclosure> found, Letter letter) {
    byte[] pdf = letters.print(letter, INDONESIAN);
    found.add(new Enclosure(name(found, letter.kind().key()) + ".pdf", "application/pdf", pdf));
  }

  private void add(List<Enclosure> found, String what, ImageRef reference) {
    Images.Image image =
        images
            .find(reference)
            .orElseThrow(() -> new IllegalStateException("a scan of the file is lost"));
    String ending = ENDINGS.getOrDefault(image.mediaType(), "");
    found.add(new Enclosure(name(found, what) + ending, image.mediaType(), image.bytes()));
  }

  private static String name(List<Enclosure> before, String what) {
    return String.format(Locale.ROOT, "%02d-%s", before.size() + 1, what.replace('_', '-'));
  }
}
