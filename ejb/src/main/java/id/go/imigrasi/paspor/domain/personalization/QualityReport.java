package id.go.imigrasi.paspor.domain.personalization;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The second reading of one finished passport by a person who did not print it.
 *
 * @param failed what the machine found wrong; empty when it found nothing
 * @param cause why the book is spoilt, or null when it passes
 * @param officer login of the quality officer
 */
public record QualityReport(
    UUID requestId,
    ApplicationNumber application,
    Set<QualityCheck> failed,
    SpoilCause cause,
    String officer,
    Instant at) {

  public QualityReport {
    Objects.requireNonNull(requestId);
    Objects.requireNonNull(application);
    Objects.requireNonNull(officer);
    Objects.requireNonNull(at);
    failed = Set.copyOf(failed);
    if (cause == null && !failed.isEmpty()) {
      throw Refused.because("personalization.quality.failed-checks", failed.size());
    }
  }

  public boolean passed() {
    return cause == null;
  }

  /** What does not fit between an order and the chip that was made for it. */
  public static Set<QualityCheck> differences(
      PersonalizationOrder order, Mrz printed, ChipReading chip) {
    Set<QualityCheck> failed = EnumSet.noneOf(QualityCheck.class);
    require(failed, QualityCheck.CHECK_DIGITS, printed.wrongCheckDigits().isEmpty());
    require(failed, QualityCheck.PRINTED_EQUALS_CHIP, printed.equals(chip.mrz()));
    require(failed, QualityCheck.PAGE_EQUALS_ZONE, printed.tellsOf(order.page()));
    require(
        failed,
        QualityCheck.NUMBER_EQUALS_BOOKLET,
        printed.documentNumber().equals(order.booklet().text()));
    require(failed, QualityCheck.GROUPS_COMPLETE, groupsAgree(chip));
    require(failed, QualityCheck.HASHES, chip.signed().equals(chip.computed()));
    require(failed, QualityCheck.SIGNATURE, chip.signatureValid());
    require(failed, QualityCheck.CHAIN, chip.signerTrusted());
    require(failed, QualityCheck.FACE, order.face().sha256().equals(chip.faceSha256()));
    return failed;
  }

  private static boolean groupsAgree(ChipReading chip) {
    return chip.listed().equals(chip.signed().keySet())
        && chip.listed().equals(chip.computed().keySet());
  }

  private static void require(Set<QualityCheck> failed, QualityCheck check, boolean holds) {
    if (!holds) {
      failed.add(check);
    }
  }
}
