package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.archive.DigitalFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A file that goes into its box is to be bound as a digital one too; the sweep does it. */
@Dependent
public class DigitalFileAfterArchive implements AfterStep {
  private final DigitalFiles files;

  @Inject
  public DigitalFileAfterArchive(DigitalFiles files) {
    this.files = files;
  }

  @Override
  public void taken(Application application, Transition transition) {
    if (transition.step() == Step.ARCHIVE) {
      files.await(application.number(), transition.at());
    }
  }
}
