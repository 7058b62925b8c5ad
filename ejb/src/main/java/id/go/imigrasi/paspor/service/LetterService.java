package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.letter.Letter;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.domain.letter.Letters;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the papers of a case at any desk; who printed what is written down. */
@Stateless
@RolesAllowed({
  "INFORMATION_DESK",
  "CUSTOMER_SERVICE",
  "BIOMETRIC_OPERATOR",
  "INTERVIEWER",
  "SUPERVISOR",
  "LOCAL_ADJUDICATOR",
  "HAND_OVER_OFFICER",
  "CLEARANCE_VERIFICATION",
  "ARCHIVIST",
  "SECTION_HEAD",
  "DEPUTY_HEAD",
  "HEAD_OF_OFFICE"
})
public class LetterService {
  /** Nobody else learns from a letter that anybody is listed. */
  private static final Set<Role> KNOWS_OF_BANS =
      EnumSet.of(Role.CLEARANCE_VERIFICATION, Role.HEAD_OF_OFFICE);

  /** Whoever decrees a measure against a passport, and whoever knows why. */
  private static final Set<Role> DECREES =
      EnumSet.of(Role.CLEARANCE_VERIFICATION, Role.HEAD_OF_OFFICE, Role.DEPUTY_HEAD);

  /** The roles of the class whose desk gives the applicant papers. */
  private static final Set<Role> GIVES_PAPERS =
      Arrays.stream(LetterService.class.getAnnotation(RolesAllowed.class).value())
          .map(Role::valueOf)
          .filter(role -> role != Role.CLEARANCE_VERIFICATION)
          .collect(Collectors.toUnmodifiableSet());

  @Inject private Casework casework;
  @Inject private CaseLetters papers;
  @Inject private RegisterPages pages;
  @Inject private Archive archive;
  @Inject private Letters letters;
  @Inject private AuditLog audit;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * A paper of a case.
   *
   * @return a PDF/A-2u
   * @throws Refused {@code letter.*} where the case has no such paper
   * @throws EJBAccessException where this kind is not for the caller, whatever the case has
   */
  public byte[] print(ApplicationNumber number, LetterKind kind, Locale language) {
    if (!isForThisCaller(kind)) {
      throw new EJBAccessException("this letter is for other desks");
    }
    Letter letter = papers.draft(casework.load(number), kind);
    writeDown(number.digits(), kind);
    return letters.print(letter, language);
  }

  /** A page of the dispatch book. */
  public byte[] printTransfer(String entry, Locale language) {
    Letter page =
        pages.transferBook(
            archive.transfer(entry).orElseThrow(() -> Refused.because("letter.no-transfer")));
    writeDown(entry, LetterKind.TRANSFER_BOOK);
    return letters.print(page, language);
  }

  /** The papers this caller can print of a case now, in the order of its way. */
  @PermitAll
  public Set<LetterKind> available(ApplicationNumber number) {
    Set<LetterKind> kinds = EnumSet.allOf(LetterKind.class);
    kinds.removeIf(kind -> !isForThisCaller(kind));
    if (!kinds.isEmpty()) {
      Application application = casework.load(number);
      kinds.removeIf(kind -> !papers.exists(application, kind));
    }
    return kinds;
  }

  private boolean isForThisCaller(LetterKind kind) {
    Set<Role> readers =
        switch (kind) {
          case EXIT_BAN_NOTICE -> KNOWS_OF_BANS;
          case INVALIDATION -> DECREES;
          default -> GIVES_PAPERS;
        };
    return !Collections.disjoint(callers.current().roles(), readers);
  }

  private void writeDown(String subject, LetterKind kind) {
    audit.append(
        new AuditEntry(
            clock.instant(),
            callers.current().id(),
            AuditEntry.Kind.READ,
            subject,
            "letter " + kind.key()));
  }
}
