package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;

import id.go.imigrasi.paspor.domain.InForce;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Applicants;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.domain.office.Products;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.domain.opening.OpeningRecords;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import id.go.imigrasi.paspor.domain.opening.Sheets;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.Passports;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What an opening office writes into, in memory. */
final class OpeningBooks {
  final Map<ApplicationNumber, Applicant> people = new HashMap<>();
  final Map<ApplicationNumber, ShelfPlace> shelf = new HashMap<>();
  final Map<String, Passport> passports = new HashMap<>();
  final Map<ImageRef, byte[]> kept = new HashMap<>();
  final Map<Integer, OpeningRecord> records = new TreeMap<>(Comparator.reverseOrder());

  /** Commas without quotation marks. */
  static Sheets sheets() {
    return csv -> {
      List<String> text = new String(csv, StandardCharsets.UTF_8).lines().toList();
      List<String> columns = List.of(text.get(0).split(","));
      List<Sheet.Line> lines = new ArrayList<>();
      for (int i = 1; i < text.size(); i++) {
        String[] cells = text.get(i).split(",");
        Map<String, String> filled = new HashMap<>();
        for (int c = 0; c < cells.length; c++) {
          if (!cells[c].isEmpty()) {
            filled.put(columns.get(c), cells[c]);
          }
        }
        lines.add(new Sheet.Line(i + 1, filled));
      }
      return new Sheet(columns, lines, "sha-" + text.hashCode());
    };
  }

  OpeningRecords records() {
    return port(
        OpeningRecords.class,
        Map.of(
            "nextNumber", given -> records.size() + 1,
            "find", given -> Optional.ofNullable(records.get(given[0])),
            "of",
                given ->
                    records.values().stream()
                        .filter(each -> each.kind() == given[0])
                        .filter(each -> each.content().sha256().equals(given[1]))
                        .findFirst(),
            "keep",
                given -> records.put(((OpeningRecord) given[0]).number(), (OpeningRecord) given[0]),
            "all", given -> List.copyOf(records.values())));
  }

  Images images() {
    return port(
        Images.class,
        Map.of(
            "keep",
            given -> {
              byte[] bytes = (byte[]) given[0];
              String hash = sheets().read(bytes).sha256();
              ImageRef reference = new ImageRef(UUID.randomUUID(), hash);
              kept.put(reference, bytes);
              return reference;
            },
            "find",
            given ->
                Optional.ofNullable(kept.get(given[0]))
                    .map(bytes -> new Images.Image(bytes, "text/csv"))));
  }

  Applicants applicants() {
    return port(
        Applicants.class,
        Map.of("keep", given -> people.put((ApplicationNumber) given[0], (Applicant) given[1])));
  }

  static Products products() {
    InForce since = InForce.since(LocalDate.of(2024, 12, 17), "PP 45/2024");
    Product ten = new Product("ELECTRONIC_10", "ELECTRONIC", 10, true, "Paspor", "Passport", since);
    return port(
        Products.class,
        Map.of("find", given -> Optional.of(ten).filter(one -> one.code().equals(given[0]))));
  }

  Shelf shelf() {
    return port(
        Shelf.class,
        Map.of(
            "isTaken", given -> shelf.containsValue(given[0]),
            "put", given -> shelf.put((ApplicationNumber) given[0], (ShelfPlace) given[1])));
  }

  Passports passports() {
    return port(
        Passports.class,
        Map.of(
            "find", given -> Optional.ofNullable(passports.get(given[0])),
            "add", given -> passports.put(((Passport) given[0]).number(), (Passport) given[0])));
  }
}
