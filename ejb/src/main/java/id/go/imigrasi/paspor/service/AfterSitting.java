package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturn;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.Lane;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What follows when a sitting at the booth ends: the number, and the papers that went back. */
@Dependent
public class AfterSitting implements AfterStep {
  private final WaitingRoom room;
  private final FileReturns returns;
  private final Offices offices;

  @Inject
  public AfterSitting(WaitingRoom room, FileReturns returns, Offices offices) {
    this.room = room;
    this.returns = returns;
    this.offices = offices;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.from() != Status.ACCEPTED) {
      return;
    }
    room.finish(application.number(), transition.actor(), Lane.BOOTH);
    if (transition.step() == Step.RETURN_DOCUMENTS) {
      returns.keep(FileReturn.at(application.number(), transition.at(), offices.own().zone()));
    }
    if (transition.step() == Step.REFER_TO_EXAMINATION) {
      room.give(application.number(), transition.location(), Lane.EXAMINATION);
    }
  }
}
