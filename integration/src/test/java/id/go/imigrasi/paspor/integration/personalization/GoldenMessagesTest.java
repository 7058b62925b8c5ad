package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.DataPages;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other systems have been told to expect must not change unnoticed. */
class GoldenMessagesTest {
  private static final UUID REQUEST = UUID.fromString("7c1b3a52-3f0a-4f57-8f5f-0a8d4c1d2e3f");
  private static final ImageRef IMAGE =
      new ImageRef(UUID.fromString("00000000-0000-4000-8000-000000000001"), "ab".repeat(32));
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");

  @Test
  void theOrder() throws IOException {
    PersonalizationOrder order = order();
    assertGolden(OrderMessage.of(order), "personalization.order.v1.json");
    assertThat(OrderMessage.order(golden("personalization.order.v1.json"))).isEqualTo(order);
  }

  @Test
  void theAnswers() throws IOException {
    StationAnswer done =
        StationAnswer.done(
            REQUEST,
            NOW,
            new ChipReferences(
                IMAGE, new TreeMap<>(Map.of(1, IMAGE, 2, IMAGE, 14, IMAGE)), IMAGE, IMAGE));
    assertGolden(StationMessages.answer(done), "personalization.answer.v1.json");
    assertThat(StationMessages.answer(golden("personalization.answer.v1.json"))).isEqualTo(done);
    StationAnswer spoilt = StationAnswer.spoilt(REQUEST, NOW, SpoilCause.LAMINATE);
    assertThat(StationMessages.answer(StationMessages.answer(spoilt))).isEqualTo(spoilt);
  }

  @Test
  void theSigningRequest() throws IOException {
    assertGolden(
        StationMessages.signingRequest(
            REQUEST,
            "P",
            LocalDate.of(2036, 3, 10),
            Map.of(1, "01".repeat(32), 2, "02".repeat(32)),
            NOW),
        "signing.request.v1.json");
  }

  private static PersonalizationOrder order() {
    DataPage page = DataPages.suhartini();
    return new PersonalizationOrder(
        REQUEST,
        new ApplicationNumber("2110261123000001"),
        "ELECTRONIC_10",
        page.number(),
        false,
        page,
        IcuMrzPrinterTest.printer("PP", WithoutSurname.LAST_WORD).print(page),
        IMAGE,
        IMAGE,
        new ChipDetails(new FullName("SUHARTINI"), Map.of(FingerPosition.LEFT_INDEX, IMAGE)),
        StationState.REQUESTED,
        NOW,
        null);
  }

  private static void assertGolden(Envelope message, String file) throws IOException {
    assertThat(withoutId(message.text())).isEqualTo(withoutId(text(file)));
  }

  private static Envelope golden(String file) throws IOException {
    return Envelope.read(text(file));
  }

  /** The id is new for every sending. */
  private static JsonObject withoutId(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Json.createObjectBuilder(reader.readObject()).remove("id").build();
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = GoldenMessagesTest.class.getResourceAsStream("/golden/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
