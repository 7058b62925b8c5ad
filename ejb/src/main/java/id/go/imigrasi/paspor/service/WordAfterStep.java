package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.notice.NoticeKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Word to the applicant when a step was taken that concerns him, once for every such step. */
@Dependent
public class WordAfterStep implements AfterStep {
  private final Announcements announcements;

  @Inject
  public WordAfterStep(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public void taken(Application application, Transition transition) {
    NoticeKind.after(transition.step())
        .ifPresent(
            kind ->
                announcements.tell(
                    application.number(), kind, Integer.toString(transition.sequence())));
  }
}
