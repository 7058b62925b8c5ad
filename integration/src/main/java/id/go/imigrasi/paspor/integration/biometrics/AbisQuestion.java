package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.biometrics.CentralQuestion;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A request in the shape of MOSIP's ABIS API 0.9 (docs.mosip.io, "ABIS API"), message version 1.1:
 * JSON text without any capture in it.
 */
final class AbisQuestion {
  static final String VERSION = "1.1";

  /** Asks how many questions it has still to answer. */
  static final String PENDING_JOBS = "mosip.abis.pendingJobs";

  /** Nobody looks through more; the ABIS has its own threshold besides. */
  private static final String MOST = "20";

  private AbisQuestion() {}

  /** Also the JMS property {@code type}. */
  static String id(CentralQuestion.Kind kind) {
    return switch (kind) {
      case INSERT -> "mosip.abis.insert";
      case IDENTIFY -> "mosip.abis.identify";
      case DELETE -> "mosip.abis.delete";
    };
  }

  /** Whoever answers it is there, however late the other answers are. */
  static String pendingJobs(Instant now) {
    return head(PENDING_JOBS, UUID.randomUUID(), now).build().toString();
  }

  private static JsonObjectBuilder head(String id, UUID request, Instant now) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("version", VERSION)
        .add("requestId", request.toString())
        .add("requesttime", now.truncatedTo(ChronoUnit.MILLIS).toString());
  }

  /**
   * @param share where the ABIS fetches the captures of an insertion
   */
  static String of(CentralQuestion question, String share, Instant now) {
    JsonObjectBuilder json =
        head(id(question.kind()), question.request(), now)
            .add("referenceId", question.reference().toString());
    switch (question.kind()) {
      case INSERT -> json.add("referenceURL", share + question.request());
      case IDENTIFY ->
          json.add("referenceURL", "")
              .add("flags", Json.createObjectBuilder().add("maxResults", MOST));
      case DELETE -> {}
    }
    return json.build().toString();
  }
}
