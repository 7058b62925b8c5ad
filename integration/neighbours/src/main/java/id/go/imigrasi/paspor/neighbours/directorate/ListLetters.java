package id.go.imigrasi.paspor.neighbours.directorate;

import id.go.imigrasi.paspor.neighbours.residents.ListChange;
import id.go.imigrasi.paspor.neighbours.residents.ListedPerson;
import id.go.imigrasi.paspor.neighbours.residents.Residents.Snapshot;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the directorate writes to its offices about the watch list: CloudEvents envelopes. */
public final class ListLetters {
  private static final int ENTRIES_A_PIECE = 100;

  private ListLetters() {}

  /** One of them; the type is the message's property, too. */
  public record Letter(String type, String body) {
    @Override
    public String toString() {
      return type;
    }
  }

  /** Somebody is listed, or listed no more. */
  public static Letter changed(ListChange change, Instant now, LocalDate today) {
    JsonObjectBuilder data = Json.createObjectBuilder().add("listVersion", change.version());
    change
        .entry()
        .ifPresentOrElse(
            entry -> data.add("op", "UPSERT").add("entry", entry(entry, today)),
            () -> data.add("op", "REVOKE").add("entryId", change.entryId()));
    return letter("watchlist.changed", now, data);
  }

  /** The whole list in pieces; an empty one is one empty piece. */
  public static List<Letter> snapshot(Snapshot list, Instant now, LocalDate today) {
    List<ListedPerson> all = list.entries();
    int parts = Math.max(1, (all.size() + ENTRIES_A_PIECE - 1) / ENTRIES_A_PIECE);
    List<Letter> letters = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      int first = (part - 1) * ENTRIES_A_PIECE;
      JsonArrayBuilder entries = Json.createArrayBuilder();
      all.subList(first, Math.min(all.size(), first + ENTRIES_A_PIECE))
          .forEach(each -> entries.add(entry(each, today)));
      letters.add(
          letter(
              "watchlist.snapshot",
              now,
              Json.createObjectBuilder()
                  .add("listVersion", list.version())
                  .add("part", part)
                  .add("parts", parts)
                  .add("entries", entries)));
    }
    return letters;
  }

  /** Nothing is new; so an office knows that it has missed nothing. */
  public static Letter standing(long version, Instant now) {
    return letter(
        "watchlist.standing", now, Json.createObjectBuilder().add("listVersion", version));
  }

  private static JsonObjectBuilder entry(ListedPerson entry, LocalDate today) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("entryId", entry.entryId())
            .add("list", entry.list())
            .add("fullName", entry.fullName())
            .add("aliases", Json.createArrayBuilder(entry.aliases()))
            .add("passportNumbers", Json.createArrayBuilder(entry.passportNumbers()))
            .add("requestingAgency", entry.requestingAgency())
            .add("decisionNumber", entry.decisionNumber())
            .add("validFrom", entry.validFrom().asOf(today).toString())
            .add("validUntil", entry.validUntil().asOf(today).toString());
    entry.sex().ifPresent(each -> json.add("sex", each));
    entry.birthPlace().ifPresent(each -> json.add("birthPlace", each));
    entry.birthDate().ifPresent(each -> json.add("birthDate", each.toString()));
    entry.birthYear().ifPresent(each -> json.add("birthYear", each.intValue()));
    entry.nik().ifPresent(each -> json.add("nik", each));
    return json;
  }

  private static Letter letter(String type, Instant now, JsonObjectBuilder data) {
    String body =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", UUID.randomUUID().toString())
            .add("source", "urn:paspor:directorate")
            .add("type", "id.go.imigrasi.paspor." + type + ".v1")
            .add("time", now.toString())
            .add("datacontenttype", "application/json")
            .add("data", data)
            .build()
            .toString();
    return new Letter(type, body);
  }
}
