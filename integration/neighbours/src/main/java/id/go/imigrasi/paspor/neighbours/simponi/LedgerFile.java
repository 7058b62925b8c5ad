package id.go.imigrasi.paspor.neighbours.simponi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;

/** The file of the book, written whole and then put in the old one's place. */
final class LedgerFile {
  private final Path file;

  LedgerFile(Path file) {
    this.file = file;
  }

  static LedgerFile ofServer() {
    return new LedgerFile(
        Path.of(System.getProperty("jboss.server.data.dir", "target"), "simponi.json"));
  }

  void read(Map<String, Billing> bills, Map<String, Push> pushes) {
    if (!Files.exists(file)) {
      return;
    }
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      JsonObject book = reader.readObject();
      book.getJsonArray("bills")
          .getValuesAs(Billing::of)
          .forEach(bill -> bills.put(bill.code(), bill));
      book.getJsonArray("pushes")
          .getValuesAs(Push::of)
          .forEach(push -> pushes.put(push.id(), push));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  void write(Collection<Billing> bills, Collection<Push> pushes) {
    JsonArrayBuilder billsJson = Json.createArrayBuilder();
    bills.forEach(bill -> billsJson.add(bill.toJson()));
    JsonArrayBuilder pushesJson = Json.createArrayBuilder();
    pushes.forEach(push -> pushesJson.add(push.toJson()));
    JsonObject book =
        Json.createObjectBuilder().add("bills", billsJson).add("pushes", pushesJson).build();
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (JsonWriter writer = Json.createWriter(Files.newOutputStream(fresh))) {
        writer.writeObject(book);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
