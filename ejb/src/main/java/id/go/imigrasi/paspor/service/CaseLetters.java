package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Every paper that a case can have, put together from what the desks recorded. */
@Dependent
class CaseLetters {
  @Inject private LetterDrafts drafts;
  @Inject private EndingLetters endings;
  @Inject private InvalidationLetters invalidations;
  @Inject private RegisterPages pages;
  @Inject private Archive archive;

  boolean exists(Application application, LetterKind kind) {
    try {
      draft(application, kind);
      return true;
    } catch (Refused none) {
      return false;
    }
  }

  /**
   * @throws Refused {@code letter.*} where the case has no such paper
   */
  Letter draft(Application application, LetterKind kind) {
    return switch (kind) {
      case INTRODUCTION -> drafts.introduction(application);
      case PICK_UP_SLIP -> drafts.pickUpSlip(application);
      case DOCUMENT_RETURN -> drafts.documentReturn(application);
      case REJECTION -> drafts.rejection(application);
      case WITHDRAWAL -> endings.withdrawal(application);
      case DEATH -> endings.death(application);
      case DECREE -> endings.decree(application);
      case EXIT_BAN_NOTICE -> endings.exitBanNotice(application);
      case INVALIDATION -> invalidations.decree(application);
      case HAND_OVER_RECEIPT -> pages.handOverReceipt(application);
      case TRANSFER_BOOK ->
          pages.transferBook(
              archive
                  .transferOf(application.number())
                  .orElseThrow(() -> Refused.because("letter.no-transfer")));
      case STOCK_RECORD -> throw Refused.because("letter.no-stock-record");
      case DESTRUCTION_RECORD -> throw Refused.because("letter.no-destruction-record");
      case REGISTRATION_SHEET, CASE_HISTORY, DIGITAL_FILE ->
          throw Refused.because("letter.not-bound");
    };
  }
}
