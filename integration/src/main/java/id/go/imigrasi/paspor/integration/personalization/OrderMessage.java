package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The order as it travels: {@code personalization.order} version 1; pictures by reference. */
final class OrderMessage {
  static final String TYPE = "personalization.order";

  private OrderMessage() {}

  static Envelope of(PersonalizationOrder order) {
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("requestId", order.requestId().toString())
            .add("applicationNumber", order.application().digits())
            .add("product", order.product())
            .add("bookletNumber", order.booklet().text())
            .add("sameDay", order.sameDay())
            .add("dataPage", page(order.page()))
            .add("mrz", Json.createArrayBuilder().add(order.mrz().upper()).add(order.mrz().lower()))
            .add("face", StationMessages.reference(order.face()))
            .add("fullName", order.details().fullName().text())
            .add("fingers", fingers(order.details()));
    if (order.signature() != null) {
      data.add("signature", StationMessages.reference(order.signature()));
    }
    return new Envelope(TYPE, order.since(), order.requestId().toString(), data.build());
  }

  static PersonalizationOrder order(Envelope envelope) {
    JsonObject data = envelope.data();
    BookletNumber booklet = new BookletNumber(data.getString("bookletNumber"));
    JsonArray lines = data.getJsonArray("mrz");
    return new PersonalizationOrder(
        UUID.fromString(data.getString("requestId")),
        new ApplicationNumber(data.getString("applicationNumber")),
        data.getString("product"),
        booklet,
        data.getBoolean("sameDay"),
        page(data.getJsonObject("dataPage"), booklet),
        new Mrz(lines.getString(0), lines.getString(1)),
        StationMessages.reference(data.getJsonObject("face")),
        data.containsKey("signature")
            ? StationMessages.reference(data.getJsonObject("signature"))
            : null,
        details(data),
        StationState.REQUESTED,
        envelope.time(),
        null);
  }

  private static JsonObjectBuilder fingers(ChipDetails details) {
    JsonObjectBuilder fingers = Json.createObjectBuilder();
    details
        .fingers()
        .forEach(
            (finger, picture) -> fingers.add(finger.name(), StationMessages.reference(picture)));
    return fingers;
  }

  private static ChipDetails details(JsonObject data) {
    Map<FingerPosition, ImageRef> fingers = new EnumMap<>(FingerPosition.class);
    JsonObject json = data.getJsonObject("fingers");
    json.keySet()
        .forEach(
            finger ->
                fingers.put(
                    FingerPosition.valueOf(finger),
                    StationMessages.reference(json.getJsonObject(finger))));
    return new ChipDetails(new FullName(data.getString("fullName")), fingers);
  }

  private static JsonObjectBuilder page(DataPage page) {
    return Json.createObjectBuilder()
        .add("documentType", page.documentType())
        .add("name", page.name().text())
        .add("nationality", page.nationality())
        .add("issuingState", page.issuingState())
        .add("sex", page.sex().name())
        .add("birthPlace", page.birth().place())
        .add("birthDate", page.birth().date().toString())
        .add("issued", page.issued().toString())
        .add("expires", page.expires().toString())
        .add("issuingOffice", page.issuingOffice())
        .add("registrationNumber", page.registrationNumber())
        .add("personalNumber", page.personalNumber());
  }

  private static DataPage page(JsonObject json, BookletNumber booklet) {
    return new DataPage(
        json.getString("documentType"),
        booklet,
        new PassportName(json.getString("name")),
        json.getString("nationality"),
        json.getString("issuingState"),
        Sex.valueOf(json.getString("sex")),
        new Birth(json.getString("birthPlace"), LocalDate.parse(json.getString("birthDate"))),
        LocalDate.parse(json.getString("issued")),
        LocalDate.parse(json.getString("expires")),
        json.getString("issuingOffice"),
        json.getString("registrationNumber"),
        json.getString("personalNumber"));
  }
}
