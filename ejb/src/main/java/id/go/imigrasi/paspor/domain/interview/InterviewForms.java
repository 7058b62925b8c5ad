package id.go.imigrasi.paspor.domain.interview;

import java.time.LocalDate;

/** The forms in force: rows with their source and their days, not program text. */
public interface InterviewForms {

  /** The form of this day in the office's zone. */
  InterviewForm on(LocalDate day);
}
