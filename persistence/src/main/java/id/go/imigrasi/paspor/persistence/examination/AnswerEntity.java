package id.go.imigrasi.paspor.persistence.examination;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.examination.Answer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One question of a record and its answer. */
@Entity(name = "ExaminationAnswer")
@Table(name = "EXAMINATION_ANSWER")
class AnswerEntity {
  @EmbeddedId private Key key;

  @Column(name = "QUESTION", nullable = false, length = 500)
  private String question;

  @Column(name = "ANSWER", nullable = false, length = 2000)
  private String answer;

  protected AnswerEntity() {}

  AnswerEntity(ApplicationNumber application, int position, Answer given) {
    key = new Key(application.digits(), position);
    question = given.question();
    answer = given.answer();
  }

  Answer restore() {
    return new Answer(question, answer);
  }

  /** Application and position, from 1. */
  @Embeddable
  record Key(
      @Column(name = "APPLICATION_NUMBER", length = 16) String application,
      @Column(name = "POSITION_NUMBER") int position)
      implements Serializable {}
}
