package id.go.imigrasi.paspor.domain.billing;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What one application owes the state, from the tariff to the NTPN.
 *
 * @param reference trx_id_KL: the application's number and a running number of two digits
 * @param payer name of the person liable, as SIMPONI prints it
 * @param issued what SIMPONI gave, null before
 * @param ntpn of the payment that counts, null before
 * @param ground why nothing is due, else null
 * @param dueAt when the office has to look at it again, null when it never has to
 * @param version of the row, to see that nobody else changed it
 */
public record Bill(
    UUID id,
    ApplicationNumber application,
    String reference,
    String payer,
    List<BillLine> lines,
    BillStatus status,
    Issued issued,
    Ntpn ntpn,
    LegalGround ground,
    Instant dueAt,
    long version) {

  /** How long after its end a bill waits for a payment that is still on its way. */
  public static final Duration GRACE = Duration.ofMinutes(15);

  /** SIMPONI's push may get lost, so an open bill is asked after on our own now and then. */
  static final Duration ASKED_EVERY = Duration.ofMinutes(5);

  static final Duration ASKED_EVERY_AFTER_ITS_END = Duration.ofMinutes(30);
  static final Duration ASKED_AFTER_ITS_END_FOR = Duration.ofHours(24);

  public Bill {
    lines = List.copyOf(lines);
  }

  /** A bill by today's tariff; it waits to be sent, or needs no payment by law. */
  public static Bill raise(
      ApplicationNumber application, int running, String payer, Quote quote, Instant now) {
    LegalGround ground = quote.nothingDue().orElse(null);
    return new Bill(
        UUID.randomUUID(),
        application,
        String.format(Locale.ROOT, "%s%02d", application.digits(), running),
        payer,
        quote.lines(),
        ground == null ? BillStatus.RAISED : BillStatus.NOTHING_DUE,
        null,
        null,
        ground,
        ground == null ? now : null,
        0);
  }

  public Rupiah total() {
    return lines.stream().map(BillLine::total).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  public Optional<BillingCode> code() {
    return Optional.ofNullable(issued).map(Issued::code);
  }

  /** What SIMPONI is asked, with the end of the bill the office wants. */
  public BillOrder order(Instant expiresAt) {
    return new BillOrder(reference, payer, lines, expiresAt);
  }

  /** SIMPONI gave a code, or another system had one already. */
  public Bill codeGiven(Issued given) {
    Instant begin = given.issuedAt() == null ? given.expiresAt() : given.issuedAt();
    return changed(BillEvent.CODE_GIVEN, given, ntpn, earlier(begin.plus(ASKED_EVERY), end(given)));
  }

  public Bill refusedBySimponi() {
    return changed(BillEvent.REFUSED_BY_SIMPONI, issued, ntpn, null);
  }

  public Bill sentAgain(Instant now) {
    return changed(BillEvent.SENT_AGAIN, issued, ntpn, now);
  }

  /** The last inquiry said unpaid: the bill is over and the slot may go. */
  public Bill expired(Instant now) {
    return changed(BillEvent.EXPIRY, issued, ntpn, now.plus(ASKED_EVERY_AFTER_ITS_END));
  }

  /** Whether its end and the grace are over; whether it was paid must still be asked. */
  public boolean isOver(Instant now) {
    return issued != null && !now.isBefore(end(issued));
  }

  /** Asked after and still unpaid: when to ask again, or never again a day after its end. */
  public Bill askedAfter(Instant now) {
    if (status == BillStatus.UNPAID) {
      return waitingUntil(earlier(now.plus(ASKED_EVERY), end(issued)));
    }
    Instant next = now.plus(ASKED_EVERY_AFTER_ITS_END);
    boolean last = next.isAfter(issued.expiresAt().plus(ASKED_AFTER_ITS_END_FOR));
    return waitingUntil(last ? null : next);
  }

  private static Instant end(Issued given) {
    return given.expiresAt().plus(GRACE);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  public Bill withdrawn() {
    return changed(BillEvent.WITHDRAWAL, issued, ntpn, null);
  }

  /** Looks again later; nothing happened to the bill. */
  public Bill waitingUntil(Instant next) {
    return new Bill(
        id, application, reference, payer, lines, status, issued, ntpn, ground, next, version);
  }

  /** How a payment stands to this bill, before it is taken. */
  public PaymentStanding standingOf(Payment payment) {
    if (!payment.isOf(total())) {
      return PaymentStanding.WRONG_AMOUNT;
    }
    return switch (status) {
      case UNPAID -> PaymentStanding.MATCHED;
      case EXPIRED, VOID -> PaymentStanding.MATCHED_LATE;
      default -> PaymentStanding.DOUBLE;
    };
  }

  /** The bill after money came for it; the first NTPN is the one that counts. */
  public Bill paid(Ntpn by) {
    return changed(BillEvent.PAYMENT, issued, ntpn == null ? by : ntpn, null);
  }

  private Bill changed(BillEvent event, Issued given, Ntpn by, Instant due) {
    BillStatus next = BillLifecycle.take(status, event);
    return new Bill(
        id, application, reference, payer, lines, next, given, by, ground, due, version);
  }

  @Override
  public String toString() {
    return "Bill[" + reference + " " + status + "]";
  }
}
