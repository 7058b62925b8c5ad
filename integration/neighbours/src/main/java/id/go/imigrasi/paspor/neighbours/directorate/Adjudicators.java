package id.go.imigrasi.paspor.neighbours.directorate;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.residents.Resident;
import id.go.imigrasi.paspor.neighbours.residents.Residents;
import jakarta.json.Json;
import java.time.Instant;

/** What the directorate's adjudicators say about a case: as the table of people has it. */
final class Adjudicators {

  private Adjudicators() {}

  /** A CloudEvents envelope; the same question always gets the same answer. */
  static String answer(Question question, Residents residents, Instant now) {
    String decision = residents.find(question.nik()).map(Resident::adjudication).orElse("APPROVED");
    return Json.createObjectBuilder()
        .add("specversion", "1.0")
        .add("id", "answer-" + question.requestId())
        .add("source", "urn:paspor:directorate")
        .add("type", "id.go.imigrasi.paspor.adjudication.answered.v1")
        .add("subject", question.subject())
        .add("time", now.toString())
        .add("datacontenttype", "application/json")
        .add(
            "data",
            Json.createObjectBuilder()
                .add("requestId", question.requestId())
                .add("decision", decision)
                .add("ground", ground(decision))
                .add("reference", "DIT-" + question.requestId().substring(0, 8)))
        .build()
        .toString();
  }

  /** What comes instead while the switch stands on {@link Behaviour#RUBBISH}. */
  static String rubbish() {
    return "<html><body>Selamat datang di jaringan tamu</body></html>";
  }

  private static String ground(String decision) {
    return switch (decision) {
      case "REJECTED" -> "Data pemohon diragukan";
      case "RETURNED" -> "Foto perlu diambil ulang";
      default -> "";
    };
  }
}
