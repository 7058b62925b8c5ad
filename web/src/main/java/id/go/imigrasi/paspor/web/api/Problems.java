package id.go.imigrasi.paspor.web.api;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.web.support.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * The one form all errors of the REST interface take: {@code application/problem+json}, RFC 9457,
 * in the language the caller accepts.
 */
final class Problems {
  static final String PROBLEM_JSON = "application/problem+json";

  private Problems() {}

  /**
   * 404 for a refusal that ends in {@code .unknown}, 409 for {@code .stale} and {@code .exists},
   * otherwise 422. Every refusal stands in {@code refusals} with its key and its sentence.
   */
  static Response refused(Refused refused, HttpHeaders headers) {
    Words words = Words.in(language(headers));
    JsonArrayBuilder refusals = Json.createArrayBuilder();
    for (Refusal refusal : refused.refusals()) {
      refusals.add(
          Json.createObjectBuilder()
              .add("key", refusal.key())
              .add("sentence", words.sentence(refusal)));
    }
    String key = refused.refusals().isEmpty() ? "" : refused.refusals().get(0).key();
    JsonObjectBuilder body =
        body(status(key), words)
            .add("type", "urn:paspor:refusal:" + key)
            .add("detail", words.sentences(refused))
            .add("refusals", refusals);
    return response(status(key), body, words);
  }

  /** A problem without further detail: what went wrong inside is nobody else's business. */
  static Response of(int status, HttpHeaders headers) {
    Words words = Words.in(language(headers));
    return response(status, body(status, words), words);
  }

  private static JsonObjectBuilder body(int status, Words words) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", words.word("problem." + (known(status) ? status : 500)))
        .add("status", status);
  }

  private static Response response(int status, JsonObjectBuilder body, Words words) {
    return Response.status(status)
        .type(PROBLEM_JSON)
        .language(words.language())
        .entity(body.build().toString())
        .build();
  }

  private static boolean known(int status) {
    return List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 503).contains(status);
  }

  private static int status(String key) {
    if (key.endsWith(".unknown")) {
      return 404;
    }
    return key.endsWith(".stale") || key.endsWith(".exists") ? 409 : 422;
  }

  private static Locale language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(each -> List.of("id", "in", "en").contains(each.getLanguage()))
        .findFirst()
        .orElse(Words.INDONESIAN);
  }
}
