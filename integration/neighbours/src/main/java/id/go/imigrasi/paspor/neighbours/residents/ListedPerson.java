package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the cekal centre's list, with as much identity as the requesting agency had
 * (Permenimipas 13/2025 art. 9 and 13).
 *
 * @param list CEGAH or TANGKAL
 * @param clearance what the centre answers when the office asks whether its applicant is meant:
 *     CLEARED, CONFIRMED or NEED_MORE
 */
public record ListedPerson(
    String entryId,
    String list,
    String fullName,
    List<String> aliases,
    Optional<String> sex,
    Optional<String> birthPlace,
    Optional<LocalDate> birthDate,
    Optional<Integer> birthYear,
    Optional<String> nik,
    List<String> passportNumbers,
    String requestingAgency,
    String decisionNumber,
    Day validFrom,
    Day validUntil,
    String clearance) {

  public static ListedPerson of(JsonObject json) {
    return new ListedPerson(
        json.getString("entryId"),
        json.getString("list"),
        json.getString("fullName"),
        texts(json, "aliases"),
        text(json, "sex"),
        text(json, "birthPlace"),
        text(json, "birthDate").map(LocalDate::parse),
        text(json, "birthYear").map(Integer::valueOf),
        text(json, "nik"),
        texts(json, "passportNumbers"),
        json.getString("requestingAgency"),
        json.getString("decisionNumber"),
        new Day(json.getString("validFrom")),
        new Day(json.getString("validUntil")),
        json.getString("clearance", "CONFIRMED"));
  }

  public boolean validOn(LocalDate day) {
    return !validFrom.asOf(day).isAfter(day) && !validUntil.asOf(day).isBefore(day);
  }

  public JsonObject toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder().add("entryId", entryId).add("list", list);
    json.add("fullName", fullName).add("aliases", array(aliases));
    sex.ifPresent(each -> json.add("sex", each));
    birthPlace.ifPresent(each -> json.add("birthPlace", each));
    birthDate.ifPresent(each -> json.add("birthDate", each.toString()));
    birthYear.ifPresent(each -> json.add("birthYear", each.toString()));
    nik.ifPresent(each -> json.add("nik", each));
    json.add("passportNumbers", array(passportNumbers));
    json.add("requestingAgency", requestingAgency).add("decisionNumber", decisionNumber);
    json.add("validFrom", validFrom.written()).add("validUntil", validUntil.written());
    return json.add("clearance", clearance).build();
  }

  private static JsonArrayBuilder array(List<String> texts) {
    return Json.createArrayBuilder(texts);
  }

  private static Optional<String> text(JsonObject json, String key) {
    return Optional.ofNullable(json.getString(key, null));
  }

  private static List<String> texts(JsonObject json, String key) {
    return json.containsKey(key)
        ? json.getJsonArray(key).getValuesAs(JsonString::getString)
        : List.of();
  }

  @Override
  public String toString() {
    return "ListedPerson[" + entryId + "]";
  }
}
