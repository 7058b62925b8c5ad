package id.go.imigrasi.paspor.domain.opening;

import java.util.List;
import java.util.stream.Stream;

/** The files of the opening day, one for each kind of thing; the columns may stand in any order. */
public enum OpeningFile {
  /** Blanks that are left of each delivery, in the vault or in an operator's drawer. */
  BOOKLETS(List.of("delivery_note", "blank", "first", "last", "location"), List.of("drawer")),
  /** Cases that go on here: registered with a place, or accepted and waiting for the booth. */
  CASES(
      join(List.of("number", "status", "type", "product", "location"), Person.NEEDED),
      join(
          List.of(
              "same_day", "billing_code", "ntpn", "paid_at", "slot_day", "slot_start", "slot_kind"),
          Person.OPTIONAL)),
  /** Finished passports that nobody has collected yet. */
  SHELF(
      join(
          List.of(
              "number",
              "type",
              "product",
              "location",
              "passport",
              "issued_on",
              "expires_on",
              "rack",
              "compartment"),
          Person.NEEDED),
      Person.OPTIONAL),
  /** Boxes of the archive with the folders in them, in their order. */
  BOXES(
      join(
          List.of(
              "box",
              "room",
              "rack",
              "capacity",
              "number",
              "series",
              "closed_on",
              "type",
              "product",
              "location"),
          Person.NEEDED),
      Person.OPTIONAL);

  private final List<String> needed;
  private final List<String> optional;

  OpeningFile(List<String> needed, List<String> optional) {
    this.needed = needed;
    this.optional = optional;
  }

  /** Columns that every line fills. */
  public List<String> needed() {
    return needed;
  }

  /** Every column that may be there, in the order of the written format. */
  public List<String> columns() {
    return join(needed, optional);
  }

  private static List<String> join(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }

  /** The columns that tell who somebody is. */
  private static final class Person {
    static final List<String> NEEDED =
        List.of("nik", "name", "sex", "birth_place", "birth_date", "civil_status", "street");
    static final List<String> OPTIONAL =
        List.of(
            "family_card",
            "passport_name",
            "occupation",
            "neighbourhood",
            "village",
            "district",
            "regency",
            "province",
            "postcode",
            "phone",
            "email");
  }
}
