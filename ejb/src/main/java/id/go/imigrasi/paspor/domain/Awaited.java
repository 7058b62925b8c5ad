package id.go.imigrasi.paspor.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * An answer that a case waits for longer than usual, so that a desk can say what waits and that
 * nobody has to do anything about it.
 *
 * @param since when the question came up; null where no instant is kept
 * @param attempts how often it was asked in vain; 0 for what goes by message
 * @param copy what the office uses meanwhile; null where there is nothing
 */
public record Awaited(What what, Instant since, int attempts, Copy copy) {

  /** A younger question that was not asked in vain is nothing to tell a clerk. */
  private static final Duration USUAL = Duration.ofSeconds(10);

  public Awaited {
    Objects.requireNonNull(what);
  }

  public Awaited(What what, Instant since, int attempts) {
    this(what, since, attempts, null);
  }

  /** Asked in vain, or open for longer than an answer usually takes. */
  public boolean isWorthTelling(Instant now) {
    return attempts > 0 || since == null || since.plus(USUAL).isBefore(now);
  }

  /**
   * The office's own copy of the neighbour's list.
   *
   * @param version as the neighbour counts its changes
   * @param asOf until when the copy surely knew everything
   * @param age how long ago that was
   * @param limit at which age it is used no more
   */
  public record Copy(String version, Instant asOf, Duration age, Duration limit) {}

  /** What is awaited, and of whom. */
  public enum What {
    /** Of whom SIMPONI has told a payment, but whose registration has not come: no case yet. */
    REGISTRATION(Neighbour.M_PASPOR),
    BILLING_CODE(Neighbour.SIMPONI),
    /** Whether a bill was paid: missed only while SIMPONI is away, else it is the payer's turn. */
    PAYMENT(Neighbour.SIMPONI),
    IDENTITY(Neighbour.DUKCAPIL),
    WATCH_LIST(Neighbour.CEKAL_CENTRE),
    /**
     * The centre's word on an indication, by the directorate's line: for the clearance desk alone.
     */
    CLEARANCE(Neighbour.DIRECTORATE),
    /** An indication that the office's own clearance desk has still to look into or to end. */
    INDICATION(null),
    /**
     * Whether anybody else has these fingers: the search, or an officer's word on what it found.
     */
    DUPLICATES(null),
    /** Any of the checks of the person: all that who has no right to the lists is told. */
    VERIFICATION(null),
    EARLIER_PASSPORTS(Neighbour.PASSPORT_REGISTER),
    DUPLICATE_SEARCH(Neighbour.ABIS),
    SECOND_ADJUDICATION(Neighbour.DIRECTORATE),
    /** The station has not said that it took the order. */
    PRODUCTION(Neighbour.STATION),
    /** The station waits for the signer. */
    CHIP_SIGNATURE(Neighbour.SIGNER),
    LETTER(Neighbour.MAIL);

    private final Neighbour of;

    What(Neighbour of) {
      this.of = of;
    }

    /** Who owes the answer; null where it is the office's own work, or not to be told. */
    public Neighbour of() {
      return of;
    }
  }
}
