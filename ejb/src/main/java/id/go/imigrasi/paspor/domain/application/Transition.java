package id.go.imigrasi.paspor.domain.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One step taken: history, audit and the source of every clock. Each carries the hash of the one
 * before, so that a changed or missing line shows.
 *
 * @param sequence 1 for the first of the application
 * @param at to the microsecond, as the databases keep it
 * @param reason why, where the lifecycle asks for one; otherwise null
 * @param previousHash hash of the transition before; 64 zeros for the first
 * @param hash SHA-256 over all the other fields, lower-case hexadecimal
 */
public record Transition(
    ApplicationNumber application,
    int sequence,
    Status from,
    Step step,
    Status to,
    String actor,
    String location,
    Instant at,
    String reason,
    String previousHash,
    String hash) {

  static final String NO_HASH = "0".repeat(64);

  static Transition next(
      Application application, Lifecycle.Row row, Actor actor, Instant at, String reason) {
    Transition previous = application.latest().orElse(null);
    Transition open =
        new Transition(
            application.number(),
            previous == null ? 1 : previous.sequence + 1,
            row.from(),
            row.step(),
            row.to(),
            actor.id(),
            actor.location(),
            at.truncatedTo(ChronoUnit.MICROS),
            reason,
            previous == null ? NO_HASH : previous.hash,
            "");
    return open.sealed();
  }

  /** Whether the line is as it was written and follows the one before. */
  public boolean follows(Transition previous) {
    String expected = previous == null ? NO_HASH : previous.hash;
    return expected.equals(previousHash) && sealed().hash.equals(hash);
  }

  private Transition sealed() {
    return new Transition(
        application, sequence, from, step, to, actor, location, at, reason, previousHash, digest());
  }

  private String digest() {
    String line =
        String.join(
            "\u001f",
            application.digits(),
            Integer.toString(sequence),
            from.name(),
            step.name(),
            to.name(),
            actor,
            location,
            at.toString(),
            reason == null ? "" : reason,
            previousHash);
    return HexFormat.of().formatHex(sha256().digest(line.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
