package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.service.Callers;
import id.go.imigrasi.paspor.service.Casework;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One transition and nothing else: load, gather facts, take, save, tell, in one transaction. */
@Stateless
@PermitAll
public class OneStep {
  @Inject Casework casework;
  @Inject Callers callers;

  public void take(ApplicationNumber number, Step step) {
    casework.take(number, step, callers.current(), "-");
  }
}
