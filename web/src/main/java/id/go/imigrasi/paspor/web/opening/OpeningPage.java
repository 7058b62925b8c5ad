package id.go.imigrasi.paspor.web.opening;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.opening.Fault;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.service.OpeningService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The opening day: a file is put in, its faults are shown, a second person confirms it. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;
  private static final String AGAIN = "/desk/administration-opening.xhtml?faces-redirect=true";

  @Inject private OpeningService opening;

  private OpeningFile kind = OpeningFile.BOOKLETS;
  private transient Part file;
  private transient List<Fault> faults = List.of();

  /** Back to the page with the new record, or the faults on this one. */
  public String input() {
    if (file == null || file.getSize() == 0) {
      throw Refused.because("opening.file.missing");
    }
    OpeningService.Inspection found = opening.input(kind, bytes());
    faults = found.faults();
    if (found.record() == null) {
      return null;
    }
    Told.after(found.fresh() ? "opening.put-in" : "opening.known", found.record().number());
    return AGAIN;
  }

  public String confirm(int number) {
    Told.after("opening.confirmed", opening.confirm(number).number());
    return AGAIN;
  }

  public String drop(int number) {
    opening.drop(number);
    Told.after("opening.dropped", number);
    return AGAIN;
  }

  private byte[] bytes() {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public List<OpeningRecord> getRecords() {
    return opening.records();
  }

  /** The first hundred: whoever has more mends these first. */
  public List<Fault> getFaults() {
    return faults == null ? List.of() : faults.stream().limit(SHOWN).toList();
  }

  public OpeningFile[] getKinds() {
    return OpeningFile.values();
  }

  public OpeningFile getKind() {
    return kind;
  }

  public void setKind(OpeningFile kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** Names of columns as the page writes them. */
  public String listed(List<String> columns) {
    return String.join(", ", columns);
  }
}
