package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.documentcheck.Finding;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocument;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.service.DocumentCheckService;
import id.go.imigrasi.paspor.service.InformationService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The information desk and Customer Service at work on one applicant. */
@Dependent
public class FrontDesks {
  private static final Duration LOOK = Duration.ofMinutes(2);

  @Inject Glance glance;
  @Inject Patience patience;
  @Inject InformationService information;
  @Inject DocumentCheckService papers;

  void checkIn(Walk walk) throws Exception {
    checkIn(walk, false);
  }

  void checkInWithPriority(Walk walk) throws Exception {
    checkIn(walk, true);
  }

  /** All originals are there; the applicant goes to the booths. */
  void accept(Walk walk) throws Exception {
    seeOriginals(walk);
    ApplicationNumber number = walk.number();
    Staff.PAPERS.does(
        () -> {
          String card = papers.freeCards().stream().map(AccessCard::code).findFirst().orElse("");
          return papers.accept(number, glance.version(number), card);
        });
  }

  /** Something is missing: the file goes back with a letter. */
  void giveBack(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.PAPERS.does(
        () -> {
          papers.find(
              number,
              DocumentKind.FAMILY_CARD,
              Finding.Verdict.MISSING,
              false,
              "Kartu keluarga asli tidak dibawa");
          return papers.giveBack(number, glance.version(number));
        });
  }

  void refer(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    seeOriginals(walk);
    Staff.PAPERS.does(
        () -> {
          papers.refer(
              number, glance.version(number), "Paspor lama tidak dapat ditunjukkan, perlu BAP");
          return null;
        });
  }

  private void checkIn(Walk walk, boolean priority) throws Exception {
    ApplicationNumber number = walk.number();
    patience.await(number, Step.CHECK_IN, Staff.INFORMATION);
    Staff.INFORMATION.does(
        () ->
            information.checkIn(
                number, glance.version(number), priority, glance.now().minus(LOOK)));
  }

  private void seeOriginals(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.PAPERS.does(
        () -> {
          List<RequiredDocument> missing = papers.checklist(number).missing();
          missing.forEach(each -> seen(number, each.oneOf().get(0)));
          return null;
        });
  }

  private void seen(ApplicationNumber number, DocumentKind kind) {
    papers.find(number, kind, Finding.Verdict.IN_ORDER, true, "");
  }
}
