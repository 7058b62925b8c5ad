package id.go.imigrasi.paspor.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Closes a stretch of the audit log: the hash over its lines and over the seal before. The hash
 * goes to the directorate, so that the office cannot rewrite its log without the directorate's copy
 * telling.
 *
 * @param number 1 for the first
 * @param lines how many it closes
 * @param previousHash of the seal before; 64 zeros for the first
 * @param hash SHA-256, lower-case hexadecimal
 */
public record Seal(long number, int lines, Instant at, String previousHash, String hash) {
  private static final String NO_HASH = "0".repeat(64);

  /**
   * @param previous null for the first
   * @param lines in the order of their rows
   */
  public static Seal over(List<AuditEntry> lines, Seal previous, Instant at) {
    long number = previous == null ? 1 : previous.number + 1;
    String before = previous == null ? NO_HASH : previous.hash;
    return new Seal(number, lines.size(), at, before, digest(number, before, lines));
  }

  /** Whether these lines are the ones that were closed, unchanged. */
  public boolean closes(List<AuditEntry> given) {
    return given.size() == lines && hash.equals(digest(number, previousHash, given));
  }

  private static String digest(long number, String before, List<AuditEntry> lines) {
    MessageDigest digest = sha256();
    digest.update((number + "\n" + before + "\n").getBytes(StandardCharsets.UTF_8));
    lines.forEach(line -> digest.update(text(line).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String text(AuditEntry line) {
    String detail = line.detail() == null ? "" : line.detail();
    return String.join(
            "\u001f",
            line.at().toString(),
            line.actor(),
            line.kind().name(),
            line.subject(),
            detail)
        + "\n";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
