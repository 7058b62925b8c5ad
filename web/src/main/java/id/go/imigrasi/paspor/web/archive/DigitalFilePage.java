package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.DigitalFile;
import id.go.imigrasi.paspor.service.DigitalFileService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The bound file beside its folder: made, waiting, changed or destroyed. */
@Named
@RequestScoped
public class DigitalFilePage {
  @Inject private DigitalFileService files;

  private final Map<String, String> states = new HashMap<>();

  /** {@code NONE}, {@code AWAITED}, {@code WHOLE}, {@code CHANGED} or {@code DESTROYED}. */
  public String state(String number) {
    return states.computeIfAbsent(number, this::find);
  }

  public DigitalFile file(String number) {
    return files.of(new ApplicationNumber(number)).orElse(null);
  }

  public String ask(String number) {
    files.ask(new ApplicationNumber(number));
    Told.after("archive.digital.asked", new ApplicationNumber(number).grouped());
    return "/desk/archive-file.xhtml?faces-redirect=true&number=" + number;
  }

  private String find(String digits) {
    ApplicationNumber number = new ApplicationNumber(digits);
    DigitalFile file = files.of(number).orElse(null);
    if (file == null) {
      return files.isAwaited(number) ? "AWAITED" : "NONE";
    }
    if (file.destroyedUnder().isPresent()) {
      return "DESTROYED";
    }
    return files.isWhole(number) ? "WHOLE" : "CHANGED";
  }
}
