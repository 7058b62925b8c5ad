package id.go.imigrasi.paspor.neighbours.abis;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One request that waits for its answer.
 *
 * @param due when it is answered
 */
record Job(JsonObject request, Instant due) {

  /** Empty where there is none. */
  String text(String name) {
    return request.getString(name, "");
  }

  String requestId() {
    return text("requestId");
  }

  @Override
  public String toString() {
    return "Job[" + requestId() + "]";
  }
}
