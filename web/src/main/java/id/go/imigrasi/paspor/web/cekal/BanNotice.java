package id.go.imigrasi.paspor.web.cekal;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.letter.LetterKind;
import id.go.imigrasi.paspor.service.LetterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The letter to the agency whose ban was enforced, for the desk that enforced it. */
@Named
@RequestScoped
public class BanNotice {
  @Inject private LetterService letters;

  /** Whether the reader can print it for this application. */
  public boolean isOwed(String number) {
    return letters.available(new ApplicationNumber(number)).contains(LetterKind.EXIT_BAN_NOTICE);
  }
}
