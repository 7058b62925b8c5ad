package id.go.imigrasi.paspor.neighbours.directorate;

import id.go.imigrasi.paspor.neighbours.residents.ListedPerson;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.json.Json;
import java.time.Instant;

/**
 * What the cekal centre says when an office asks whether its applicant is the person of an entry:
 * as the entry has it. Of an entry that is gone it wants to know more.
 */
final class CentresDesk {

  private CentresDesk() {}

  /** A CloudEvents envelope; the same question always gets the same answer. */
  static String answer(Question question, Residents residents, Instant now) {
    String word =
        residents.watchList().stream()
            .filter(entry -> entry.entryId().equals(question.entryId()))
            .findFirst()
            .map(ListedPerson::clearance)
            .orElse("NEED_MORE");
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", "clearance-" + question.requestId())
        .add("source", "urn:paspor:directorate")
        .add("type", "id.go.imigrasi.paspor.clearance.answered.v1")
        .add("subject", question.subject())
        .add("time", now.toString())
        .add("datacontenttype", "application/json")
        .add(
            "data",
            Json.createObjectBuilder()
                .add("requestId", question.requestId())
                .add("answer", word)
                .add("reference", "CK-" + question.requestId().substring(0, 8))
                .add("listVersion", Long.toString(residents.listVersion())))
        .build()
        .toString();
  }
}
