package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.MissingFinger;
import id.go.imigrasi.paspor.domain.interview.Answer;
import id.go.imigrasi.paspor.domain.interview.Interview;
import id.go.imigrasi.paspor.domain.interview.InterviewForm;
import id.go.imigrasi.paspor.domain.interview.Question;
import id.go.imigrasi.paspor.domain.queue.AccessCard;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.service.BoothService;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.InterviewService;
import id.go.imigrasi.paspor.service.QueueService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The booth at work on one applicant: photo, fingers, signature, interview. */
@Dependent
public class Booths {
  private static final Map<String, String> WORDS =
      Map.of(
          "HELD_BEFORE", Answer.NO,
          "PURPOSE", "Wisata keluarga",
          "DESTINATION", "Malaysia",
          "STAY", "Satu minggu",
          "WORK_ABROAD", Answer.NO,
          "WHO_PAYS", "Biaya sendiri");

  @Inject Glance glance;
  @Inject Patience patience;
  @Inject BoothService booth;
  @Inject InterviewService interviews;
  @Inject QueueService queue;
  @Inject HandOverService cards;

  private int nth = 1;

  /** Which booth this is, 1 to 4. */
  void at(int number) {
    nth = number;
  }

  /** The whole sitting, up to the accepted interview. */
  void enrol(Walk walk, LocalDate day, Pictures pictures) throws Exception {
    ApplicationNumber number = walk.number();
    patience.await(number, Step.ENROL, Staff.INTERVIEW);
    Staff.INTERVIEW.does(nth, this::call);
    Staff.BIOMETRICS.does(nth, () -> capture(walk, day, pictures));
    Staff.INTERVIEW.does(
        nth, () -> interviews.accept(interview(number, "HELD_BEFORE"), glance.version(number)));
    Staff.INTERVIEW.does(nth, () -> leave(number));
  }

  /** The applicant stated what turned out to be false. */
  void reject(Walk walk) throws Exception {
    ApplicationNumber number = walk.number();
    Staff.INTERVIEW.does(nth, this::call);
    Staff.INTERVIEW.does(
        nth,
        () ->
            interviews.reject(
                interview(number, "PURPOSE"),
                glance.version(number),
                "FALSE_STATEMENT",
                "Keterangan tidak sesuai dengan dokumen yang ditunjukkan"));
    Staff.INTERVIEW.does(nth, () -> leave(number));
  }

  /** The next number comes into the booth; nobody may be waiting where a ticket was skipped. */
  private Ticket call() {
    if (queue.mine().isEmpty()) {
      queue.open("F" + nth);
    }
    try {
      return queue.begin(queue.callNext().id());
    } catch (Refused nobodyWaits) {
      return null;
    }
  }

  private Void capture(Walk walk, LocalDate day, Pictures pictures) throws Exception {
    ApplicationNumber number = walk.number();
    Player player = walk.player();
    booth.takePhoto(number, pictures.face(player, day));
    if (player.isChildOn(day)) {
      booth.missOtherFingers(number, MissingFinger.CHILD);
    } else {
      for (FingerPosition finger : FingerPosition.values()) {
        booth.takeFingerSeen(number, finger, pictures.finger(player, finger.code()));
      }
    }
    booth.takeSignature(number, pictures.signature(player, 1));
    return null;
  }

  private Interview interview(ApplicationNumber number, String first) {
    InterviewForm form = interviews.form();
    Map<String, Answer> answers = new HashMap<>();
    answers.put(first, new Answer(first, WORDS.get(first)));
    form.questions().stream()
        .filter(Question::required)
        .forEach(
            question ->
                answers.put(
                    question.code(),
                    new Answer(question.code(), WORDS.getOrDefault(question.code(), "-"))));
    return interviews
        .interview(number)
        .noted(answers, Set.of(), form.statement().code(), "Tenang dan lancar");
  }

  /** The number ends and the lift card comes back. */
  private Void leave(ApplicationNumber number) {
    queue.atMyCounter().ifPresent(ticket -> queue.end(ticket.id()));
    glance.cardOf(number).map(AccessCard::code).ifPresent(cards::takeBackCard);
    return null;
  }
}
