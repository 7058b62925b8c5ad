package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.examination.Suspension;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What ends by the calendar: incomplete files whose seven days are over lapse, suspensions whose
 * term is over go back to the examiner.
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class DeskSweep {
  private static final int MOST = 200;

  @Inject FileReturns returns;
  @Inject Examinations examinations;
  @Inject Casework casework;
  @Inject Offices offices;
  @Inject Callers callers;
  @Inject Clock clock;
  @EJB DeskSweep self;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyMinute() {
    sweep();
  }

  /** Tries every due case once, each in a transaction of its own; how many moved on. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    long lapsed = self.overdue().stream().filter(each -> self.lapse(each.application())).count();
    long resumed = self.ended().stream().filter(each -> self.resume(each.application())).count();
    return (int) (lapsed + resumed);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<FileReturn> overdue() {
    return returns.over(clock.instant(), MOST);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Suspension> ended() {
    return examinations.endingBy(offices.own().today(clock), MOST);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean lapse(ApplicationNumber number) {
    boolean lapsed = take(number, Step.LAPSE_INCOMPLETE);
    returns.close(number);
    return lapsed;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean resume(ApplicationNumber number) {
    return take(number, Step.RESUME);
  }

  private boolean take(ApplicationNumber number, Step step) {
    try {
      return casework.takeIfPossible(casework.load(number), step, callers.current()).isPresent();
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }
}
