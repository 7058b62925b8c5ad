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
                    .add("analytics", analytics(each.score()))
                    .add("modalities", modalities(each))));
    return Json.createObjectBuilder()
        .add("count", Integer.toString(found.size()))
        .add("candidates", all);
  }

  private static JsonArrayBuilder modalities(Likeness each) {
    JsonArrayBuilder alike = Json.createArrayBuilder();
    if (each.fingers() > 0) {
      alike.add(modality("FIR", Math.round(each.fingers())));
    }
    if (each.face()) {
      alike.add(modality("FID", each.faceScore()));
    }
    return alike;
  }

  private static JsonObjectBuilder modality(String type, long score) {
    return Json.createObjectBuilder().add("biometricType", type).add("analytics", analytics(score));
  }

  private static JsonObjectBuilder analytics(long score) {
    return Json.createObjectBuilder().add("internalScore", Long.toString(score));
  }
}
