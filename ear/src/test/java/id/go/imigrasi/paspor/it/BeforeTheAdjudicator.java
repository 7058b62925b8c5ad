package id.go.imigrasi.paspor.it;

import static org.awaitility.Awaitility.await;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Status;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Synthetic people whose cases wait for a decision, each brought there desk by desk. */
@Dependent
public class BeforeTheAdjudicator {
  private static final long FIRST_NIK = 6471_013_003_889_801L;

  @Inject Desks desks;

  /**
   * @param series letter and two digits, with which no other test's booklets begin
   * @param first how many of these people other tests have asked for
   */
  List<ApplicationNumber> gather(String series, int first, int many) throws Exception {
    desks.openTheOffice(series);
    List<ApplicationNumber> waiting = new ArrayList<>();
    for (int i = first; i < first + many; i++) {
      waiting.add(registered(FIRST_NIK + i));
    }
    for (ApplicationNumber number : waiting) {
      await().atMost(Waiting.LONGEST).until(() -> desks.applications.find(number).isPresent());
      Waiting.soon(() -> desks.checkIn(number));
      desks.acceptPapers(number);
      desks.capture(number, FIRST_NIK + first + waiting.indexOf(number));
      desks.interview(number);
    }
    for (ApplicationNumber number : waiting) {
      desks.awaitStatus(number, Status.IN_ADJUDICATION);
    }
    return waiting;
  }

  private ApplicationNumber registered(long nik) throws Exception {
    StandIns.settle(
        Long.toString(nik),
        Json.createObjectBuilder()
            .add("name", "KETUT SEDANA PERCOBAAN " + (char) ('A' + nik % 10))
            .add("birthDate", "1988-03-30"));
    return new ApplicationNumber(
        StandIns.register(
                Json.createObjectBuilder()
                    .add("nik", Long.toString(nik))
                    .add("day", desks.today().toString())
                    .add("start", Desks.MORNING.toString())
                    .add("paid", true))
            .getString("number"));
  }
}
