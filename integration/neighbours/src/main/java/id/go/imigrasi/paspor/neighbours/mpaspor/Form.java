package id.go.imigrasi.paspor.neighbours.mpaspor;

import id.go.imigrasi.paspor.neighbours.residents.Resident;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The app's form, filled in and written as the office's REST interface reads it. */
final class Form {
  private static final Map<String, String> CIVIL_STATUS =
      Map.of(
          "BELUM KAWIN", "SINGLE",
          "KAWIN", "MARRIED",
          "CERAI HIDUP", "DIVORCED",
          "CERAI MATI", "WIDOWED");

  private Form() {}

  static JsonObjectBuilder body(Wish wish, Resident person, JsonObject slot) {
    return Json.createObjectBuilder()
        .add("number", wish.number())
        .add("location", wish.location())
        .add("type", wish.type())
        .add("product", wish.product())
        .add("sameDay", wish.sameDay())
        .add("slot", slot)
        .add("papers", papers(wish, person));
  }

  static JsonObjectBuilder applicant(Resident person, Optional<Resident> mother) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("nik", person.nik())
            .add("familyCard", person.familyCard())
            .add("fullName", person.name())
            .add("sex", "F".equals(person.sex()) ? "FEMALE" : "MALE")
            .add("birthPlace", person.birthPlace())
            .add("birthDate", person.birthDate().toString())
            .add("civilStatus", CIVIL_STATUS.getOrDefault(person.maritalStatus(), "SINGLE"))
            .add("occupation", person.occupation())
            .add("address", address(person))
            .add("phone", "081200" + person.nik().substring(10))
            .add("email", mailbox(person));
    mother.ifPresent(
        each -> {
          json.add("mother", Json.createObjectBuilder().add("fullName", each.name()));
          json.add(
              "guardians",
              Json.createArrayBuilder()
                  .add(
                      Json.createObjectBuilder()
                          .add("fullName", each.name())
                          .add("nik", each.nik())
                          .add("relation", "MOTHER")));
        });
    return json;
  }

  private static JsonObjectBuilder address(Resident person) {
    return Json.createObjectBuilder()
        .add("street", person.address())
        .add("neighbourhood", person.rt() + "/" + person.rw())
        .add("regency", "KOTA BALIKPAPAN")
        .add("province", "KALIMANTAN TIMUR");
  }

  private static String mailbox(Resident person) {
    String first = person.name().split(" ")[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return first + "." + person.nik().substring(6, 12) + "@contoh.test";
  }

  private static JsonArrayBuilder papers(Wish wish, Resident person) {
    JsonArrayBuilder papers = Json.createArrayBuilder();
    if (wish.papers()) {
      for (String kind : kinds(wish.type())) {
        byte[] photograph = PaperPhotograph.of(kind, person.name(), person.nik());
        papers.add(
            Json.createObjectBuilder()
                .add("kind", kind)
                .add("content", Base64.getEncoder().encodeToString(photograph)));
      }
    }
    return papers;
  }

  private static List<String> kinds(String type) {
    return switch (type) {
      case "NEW_CHILD" -> List.of("FAMILY_CARD", "BIRTH_CERTIFICATE", "PARENT_IDENTITY_CARD");
      case "EXPIRED", "FULL" -> List.of("IDENTITY_CARD", "OLD_PASSPORT");
      default -> List.of("IDENTITY_CARD", "FAMILY_CARD", "BIRTH_CERTIFICATE");
    };
  }
}
