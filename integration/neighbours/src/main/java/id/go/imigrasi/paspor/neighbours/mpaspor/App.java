package id.go.imigrasi.paspor.neighbours.mpaspor;

import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import id.go.imigrasi.paspor.neighbours.simponi.Cashier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the app's server does for its users, and what it has sent. */
@ApplicationScoped
public class App {
  private static final ZoneId BALIKPAPAN = ZoneId.of("Asia/Makassar");
  private static final String RATNA = "6471015704929001";

  /** In the order in which they were filled in. */
  private final Map<String, Sending> sendings = Collections.synchronizedMap(new LinkedHashMap<>());

  @Inject private Residents residents;
  @Inject private Cashier cashier;
  @Inject private OfficeLine office;

  void forget(@Observes FirstMorning morning) {
    sendings.clear();
  }

  /** Fills the form in, raises the bill and hands over; kept for later when the office is away. */
  Sending register(JsonObject wanted) throws IOException {
    Wish wish = Wish.of(wanted);
    Resident person = residents.find(wish.nik()).orElseThrow(NotFoundException::new);
    JsonObject slot = slot(wish);
    JsonObjectBuilder body = Form.body(wish, person, slot);
    body.add("applicant", Form.applicant(person, mother(wish)));
    Optional<Cashier.Slip> bill =
        wish.price() == 0
            ? Optional.empty()
            : Optional.of(cashier.raise(wish.number(), person.name(), wish.price(), wish.paid()));
    bill.ifPresent(slip -> slip.into(body));
    Sending sending =
        new Sending(
            wish.number(),
            UUID.randomUUID().toString(),
            body.build().toString(),
            bill.map(Cashier.Slip::code).orElse(""),
            0,
            "");
    return handOver(sending);
  }

  /** Once more with the same key: changes nothing at an office that has it. */
  Sending again(String number) {
    return handOver(known(number));
  }

  Sending known(String number) {
    return Optional.ofNullable(sendings.get(number)).orElseThrow(NotFoundException::new);
  }

  Collection<Sending> all() {
    synchronized (sendings) {
      return List.copyOf(sendings.values());
    }
  }

  Sending handOver(Sending sending) {
    Sending tried;
    try {
      OfficeLine.Reply reply =
          office.call("POST", "/api/registrations", sending.key(), sending.body());
      tried = sending.answered(reply);
    } catch (IOException away) {
      tried = sending.failed(String.valueOf(away.getMessage()));
    }
    sendings.put(tried.number(), tried);
    return tried;
  }

  OfficeLine.Reply move(String number, String slot) throws IOException {
    return office.call("PUT", "/api/registrations/" + number + "/slot", null, slot);
  }

  OfficeLine.Reply correct(String number, String contact) throws IOException {
    return office.call("PUT", "/api/registrations/" + number + "/contact", null, contact);
  }

  OfficeLine.Reply cancel(String number) throws IOException {
    return office.call("DELETE", "/api/registrations/" + number, null, null);
  }

  private Optional<Resident> mother(Wish wish) {
    return "NEW_CHILD".equals(wish.type()) ? residents.find(RATNA) : Optional.empty();
  }

  private JsonObject slot(Wish wish) throws IOException {
    if (wish.day() != null && wish.start() != null) {
      return slot(wish.day(), wish.start(), wish.sameDay());
    }
    LocalDate first = wish.day() == null ? LocalDate.now(BALIKPAPAN) : LocalDate.parse(wish.day());
    OfficeLine.Reply quota =
        office.call("GET", "/api/quota?from=" + first + "&until=" + first.plusDays(30), null, null);
    return sessions(quota).getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("location").equals(wish.location()))
        .filter(each -> each.getString("kind").equals(kind(wish.sameDay())))
        .filter(each -> each.getInt("free") > 0)
        .findFirst()
        .map(each -> slot(each.getString("day"), each.getString("start"), wish.sameDay()))
        .orElseThrow(NotFoundException::new);
  }

  private static JsonArray sessions(OfficeLine.Reply quota) throws IOException {
    try {
      return Json.createReader(new StringReader(quota.body())).readArray();
    } catch (JsonException somethingElse) {
      throw new IOException("the office told no quota: HTTP " + quota.status(), somethingElse);
    }
  }

  private static JsonObject slot(String day, String start, boolean sameDay) {
    return Json.createObjectBuilder()
        .add("day", day)
        .add("start", start)
        .add("kind", kind(sameDay))
        .build();
  }

  private static String kind(boolean sameDay) {
    return sameDay ? "SAME_DAY" : "REGULAR";
  }
}
