package id.go.imigrasi.paspor.neighbours.simponi;

import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** SIMPONI's book of bills and the pushes it owes, kept in a file so that a restart loses none. */
@ApplicationScoped
public class Ledger {
  private static final String NTPN_SIGNS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Billing> bills = new ConcurrentHashMap<>();
  private final Map<String, Push> pushes = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();
  private final LedgerFile file;

  /** In the server's data directory. */
  public Ledger() {
    this(LedgerFile.ofServer());
  }

  Ledger(LedgerFile file) {
    this.file = file;
  }

  @PostConstruct
  void open() {
    file.read(bills, pushes);
  }

  void forget(@Observes FirstMorning morning) {
    bills.clear();
    pushes.clear();
    keep();
  }

  /** A bill; the same reference gets the same bill, however often it is asked for. */
  public synchronized Billing raise(String reference, String payer, long total, Instant expiresAt) {
    Optional<Billing> known =
        bills.values().stream().filter(bill -> bill.reference().equals(reference)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Instant now = clock.instant();
    Billing bill =
        new Billing(
            newCode(now), transaction(now), reference, payer, total, now, expiresAt, List.of());
    bills.put(bill.code(), bill);
    keep();
    return bill;
  }

  Optional<Billing> find(String code) {
    return Optional.ofNullable(bills.get(code));
  }

  List<Billing> all() {
    List<Billing> newestFirst = new ArrayList<>(bills.values());
    newestFirst.sort((one, other) -> other.issuedAt().compareTo(one.issuedAt()));
    return newestFirst;
  }

  /**
   * An agent takes money for a code; a code nobody knows gets its money too, as after a slip of the
   * keyboard at a counter.
   *
   * @param amount null for what the bill says
   * @param paidAt null for now
   */
  public synchronized Received pay(
      String code, String agent, String channel, Long amount, Instant paidAt) {
    Instant at = paidAt == null ? clock.instant() : paidAt;
    Billing bill = bills.get(code);
    long due = bill == null ? 0 : bill.total();
    Received payment =
        new Received(
            newNtpn(),
            String.format(Locale.ROOT, "%012d", RANDOM.nextLong(1_000_000_000_000L)),
            transaction(at),
            at,
            agent,
            channel,
            amount == null ? due : amount);
    if (bill != null) {
      bills.put(code, bill.paid(payment));
    }
    owe(Push.first(code, payment));
    return payment;
  }

  /** Pushes to send, also those that were answered badly before. */
  List<Push> owed() {
    return List.copyOf(pushes.values());
  }

  synchronized void owe(Push push) {
    pushes.put(push.id(), push);
    keep();
  }

  synchronized void accepted(Push push) {
    pushes.remove(push.id());
    keep();
  }

  private void keep() {
    file.write(bills.values(), pushes.values());
  }

  private String newCode(Instant now) {
    String code;
    do {
      code =
          "8"
              + Stamp.day(now).format(DateTimeFormatter.BASIC_ISO_DATE)
              + String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
    } while (bills.containsKey(code));
    return code;
  }

  private static String transaction(Instant at) {
    return Stamp.day(at).format(DateTimeFormatter.BASIC_ISO_DATE)
        + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000));
  }

  private static String newNtpn() {
    StringBuilder ntpn = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      ntpn.append(NTPN_SIGNS.charAt(RANDOM.nextInt(NTPN_SIGNS.length())));
    }
    return ntpn.toString();
  }
}
