package id.go.imigrasi.paspor.persistence.application;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Status;
import java.time.Instant;

/** A worklist's line as the query gives it. */
record WorkRow(
    String number,
    String name,
    ApplicationType type,
    String product,
    boolean sameDay,
    Status status,
    Instant since,
    long version) {

  WorkItem item() {
    return new WorkItem(
        new ApplicationNumber(number),
        name == null ? "" : name,
        type,
        product,
        sameDay,
        status,
        since,
        version);
  }
}
