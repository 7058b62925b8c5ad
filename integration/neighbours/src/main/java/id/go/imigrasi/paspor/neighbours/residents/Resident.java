package id.go.imigrasi.paspor.neighbours.residents;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A synthetic person as the registers of the state hold them.
 *
 * @param nik 16 digits
 * @param familyCard number of the kartu keluarga, 16 digits
 * @param sex {@code M} or {@code F}
 * @param village Kemendagri code, 10 digits without dots
 * @param adjudication what the directorate's second adjudication answers: APPROVED, RETURNED or
 *     REJECTED
 */
public record Resident(
    String nik,
    String familyCard,
    String name,
    String birthPlace,
    LocalDate birthDate,
    String sex,
    String maritalStatus,
    String occupation,
    String address,
    String rt,
    String rw,
    String village,
    Condition condition,
    String adjudication,
    List<HeldPassport> passports,
    Optional<LiveApplication> live) {
  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");

  public Resident {
    if (!SIXTEEN.matcher(nik).matches()) {
      throw new IllegalArgumentException("nik is 16 digits");
    }
    passports = List.copyOf(passports);
  }

  /** Only {@code nik}, {@code name} and {@code birthDate} are needed; the rest has defaults. */
  public static Resident of(JsonObject json) {
    String nik = json.getString("nik");
    return new Resident(
        nik,
        json.getString("familyCard", nik.substring(0, 6) + "0101209001"),
        json.getString("name"),
        json.getString("birthPlace", "BALIKPAPAN"),
        LocalDate.parse(json.getString("birthDate")),
        json.getString("sex", nik.charAt(6) >= '4' ? "F" : "M"),
        json.getString("maritalStatus", "BELUM KAWIN"),
        json.getString("occupation", "KARYAWAN SWASTA"),
        json.getString("address", "JL CONTOH NO 1"),
        json.getString("rt", "001"),
        json.getString("rw", "001"),
        json.getString("village", "6471011001"),
        Condition.valueOf(json.getString("condition", "GOOD")),
        json.getString("adjudication", "APPROVED"),
        passportsOf(json),
        Optional.ofNullable(json.getJsonObject("liveApplication")).map(LiveApplication::of));
  }

  private static List<HeldPassport> passportsOf(JsonObject json) {
    return json.containsKey("passports")
        ? json.getJsonArray("passports").getValuesAs(HeldPassport::of)
        : List.of();
  }

  public JsonObject toJson() {
    JsonArrayBuilder held = Json.createArrayBuilder();
    passports.forEach(each -> held.add(each.toJson()));
    JsonObjectBuilder json = Json.createObjectBuilder().add("nik", nik);
    json.add("familyCard", familyCard).add("name", name).add("birthPlace", birthPlace);
    json.add("birthDate", birthDate.toString()).add("sex", sex);
    json.add("maritalStatus", maritalStatus).add("occupation", occupation);
    json.add("address", address).add("rt", rt).add("rw", rw).add("village", village);
    json.add("condition", condition.name()).add("adjudication", adjudication);
    json.add("passports", held);
    live.ifPresent(application -> json.add("liveApplication", application.toJson()));
    return json.build();
  }

  @Override
  public String toString() {
    return "Resident[" + condition + "]";
  }
}
