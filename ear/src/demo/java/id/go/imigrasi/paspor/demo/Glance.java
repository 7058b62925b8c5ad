package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.BillStatus;
import id.go.imigrasi.paspor.domain.billing.Bills;
import id.go.imigrasi.paspor.domain.billing.Chargeable;
import id.go.imigrasi.paspor.domain.billing.Quote;
import id.go.imigrasi.paspor.domain.billing.Tariffs;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Office;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.service.Casework;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the seeder has to see between the steps; it changes nothing. */
@Stateless
@PermitAll
public class Glance {
  @Inject Applications applications;
  @Inject Casework casework;
  @Inject Bills bills;
  @Inject Tariffs tariffs;
  @Inject AccessCards cards;
  @Inject Offices offices;
  @Inject Holidays holidays;
  @Inject Clock clock;

  public boolean isEmpty() {
    return applications.count(EnumSet.allOf(Status.class), null) == 0;
  }

  public Map<Status, Long> counts() {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, applications.count(Set.of(status), null));
    }
    return counts;
  }

  /** The story's days as they are seen from this instant. */
  public Calendar calendar(Instant day) {
    Office office = offices.own();
    LocalDate today = LocalDate.ofInstant(day, office.zone());
    return new Calendar(holidays.calendarAround(today), office.zone(), day);
  }

  public String office() {
    return offices.own().code();
  }

  public Instant now() {
    return clock.instant();
  }

  public long version(ApplicationNumber number) {
    return casework.load(number).version();
  }

  /** The lift card in the applicant's hand. */
  public Optional<AccessCard> cardOf(ApplicationNumber number) {
    return cards.of(number);
  }

  /** Why somebody may not take the step now; empty where the step is not known from here. */
  public Optional<List<String>> refusals(ApplicationNumber number, Step step, Staff staff) {
    Application application = casework.load(number);
    Actor actor = new Actor(staff.login(), staff.roles(), staff.location());
    return Optional.ofNullable(casework.choices(application, actor).get(step))
        .map(list -> list.stream().map(Refusal::key).toList());
  }

  /** What M-Paspor would ask SIMPONI to raise. */
  public BillOrder order(Chargeable asked, ApplicationNumber number, String payer, Duration valid) {
    Quote quote = tariffs.tariff().quote(asked, offices.own().today(clock));
    return new BillOrder("MP" + number.digits(), payer, quote.lines(), clock.instant().plus(valid));
  }

  /** The code of the bill that waits for its payment. */
  public Optional<String> openCode(ApplicationNumber number) {
    return bills.of(number).stream()
        .filter(bill -> bill.status() == BillStatus.UNPAID)
        .flatMap(bill -> bill.code().stream())
        .map(code -> code.digits())
        .findFirst();
  }
}
