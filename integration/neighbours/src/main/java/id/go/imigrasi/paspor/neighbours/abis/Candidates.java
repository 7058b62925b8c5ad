package id.go.imigrasi.paspor.neighbours.abis;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The list of candidates as MOSIP's ABIS API has it. */
final class Candidates {
  private Candidates() {}

  static JsonObjectBuilder json(List<Likeness> found) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    found.forEach(
        each ->
            all.add(
                Json.createObjectBuilder()
                    .add("referenceId", each.reference())
                    .add("analytics", analytics(each))
                    .add(
                        "modalities",
                        Json.createArrayBuilder()
                            .add(
                                Json.createObjectBuilder()
                                    .add("biometricType", "FIR")
                                    .add("analytics", analytics(each))))));
    return Json.createObjectBuilder()
        .add("count", Integer.toString(found.size()))
        .add("candidates", all);
  }

  private static JsonObjectBuilder analytics(Likeness each) {
    return Json.createObjectBuilder().add("internalScore", Long.toString(Math.round(each.score())));
  }
}
