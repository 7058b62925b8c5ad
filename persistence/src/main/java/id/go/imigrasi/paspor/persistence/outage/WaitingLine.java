package id.go.imigrasi.paspor.persistence.outage;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import java.time.Instant;

/** A waiting question as the query gives it. */
record WaitingLine(String number, Moment moment, Instant since, int attempts, Instant due) {

  Backlog.Line line() {
    return new Backlog.Line(new ApplicationNumber(number), moment, since, attempts, due);
  }
}
