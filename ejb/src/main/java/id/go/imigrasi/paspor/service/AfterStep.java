package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.Transition;

/**
 * What a desk lets follow when a step was taken, in the same transaction: rows only, no neighbour
 * is called here.
 */
public interface AfterStep {
  void taken(Application application, Transition transition);
}
