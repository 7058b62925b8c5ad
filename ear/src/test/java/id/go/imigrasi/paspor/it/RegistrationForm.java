package id.go.imigrasi.paspor.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A registration as M-Paspor sends it, rightly filled in, each with a number of its own. */
final class RegistrationForm {
  private static final String RATNA = "6471015704929001";
  private static final AtomicLong RUNNING = new AtomicLong(System.nanoTime() % 100_000_000_000L);

  private RegistrationForm() {}

  /** 16 digits that nobody has yet. */
  static String newNumber() {
    return String.format(Locale.ROOT, "99%014d", RUNNING.incrementAndGet());
  }

  static JsonObject good(String number, LocalDate day, Instant now) {
    return Json.createObjectBuilder()
        .add("number", number)
        .add("location", "BPN")
        .add("type", "NEW_ADULT")
        .add("product", "ELECTRONIC_10")
        .add("slot", Json.createObjectBuilder().add("day", day.toString()).add("start", "08:00"))
        .add("bill", bill(number, now))
        .add("applicant", applicant())
        .add("papers", Json.createArrayBuilder())
        .build();
  }

  private static JsonObjectBuilder bill(String number, Instant now) {
    Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
    return Json.createObjectBuilder()
        .add("code", "9" + number.substring(2))
        .add("issuedAt", issued.toString())
        .add("expiresAt", issued.plus(2, ChronoUnit.HOURS).toString())
        .add("amount", 950_000);
  }

  private static JsonObjectBuilder applicant() {
    return Json.createObjectBuilder()
        .add("nik", RATNA)
        .add("fullName", "RATNA DEWI LESTARI")
        .add("sex", "FEMALE")
        .add("birthPlace", "BALIKPAPAN")
        .add("birthDate", "1992-04-17")
        .add("civilStatus", "SINGLE")
        .add("occupation", "KARYAWAN SWASTA")
        .add("phone", "081200000001")
        .add("email", "ratna.uji@contoh.test")
        .add("address", Json.createObjectBuilder().add("street", "JL JENDERAL SUDIRMAN 1"));
  }

  /** The same with one value put in or replaced; {@code null} takes it out. */
  static JsonObject with(JsonObject form, String pointer, JsonValue value) {
    JsonPointer place = Json.createPointer(pointer);
    return value == null ? place.remove(form) : place.add(form, value);
  }

  /** The head of a PNG that says how large it is (ISO/IEC 15948 §11.2.2). */
  static byte[] png(int width, int height) {
    return ByteBuffer.allocate(64)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
        .putInt(width)
        .putInt(height)
        .array();
  }
}
