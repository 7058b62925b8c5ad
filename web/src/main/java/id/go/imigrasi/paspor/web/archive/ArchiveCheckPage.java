package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.FilePaper;
import id.go.imigrasi.paspor.domain.archive.Shortfall;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import id.go.imigrasi.paspor.service.ArchiveService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The folders of an entry of the dispatch book, looked into one by one before they are taken. */
@Named
@ViewScoped
public class ArchiveCheckPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ArchiveService archive;

  private String entry;
  private String file;
  private String[] lacking = {};
  private transient TransferRegister register;

  public void open() {
    if (entry != null && !entry.isBlank()) {
      register = archive.entry(entry);
    }
  }

  /** A folder is scanned: its papers are shown. */
  @Override
  public String scanned(String code) {
    file = new ApplicationNumber(code.replace(" ", "")).digits();
    return page();
  }

  public String noteMissing() {
    archive.noteMissing(entry, number());
    return noted("archive.noted.missing");
  }

  public String noteIncomplete() {
    Set<FilePaper> papers =
        Arrays.stream(lacking).map(FilePaper::valueOf).collect(Collectors.toSet());
    archive.noteIncomplete(entry, number(), papers);
    return noted("archive.noted.incomplete");
  }

  public String noteWhole() {
    archive.noteWhole(entry, number());
    return noted("archive.noted.whole");
  }

  public TransferRegister getRegister() {
    if (register == null) {
      open();
    }
    return register;
  }

  public Shortfall left(ApplicationNumber number) {
    return getRegister().left().get(number);
  }

  public List<FilePaper> getPapers() {
    return file == null ? List.of() : archive.papersOf(number()).stream().sorted().toList();
  }

  private String noted(String word) {
    Told.after(word, number().grouped());
    file = null;
    return page();
  }

  private static String page() {
    return "/desk/archive-check.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private ApplicationNumber number() {
    return new ApplicationNumber(file);
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public String[] getLacking() {
    return lacking.clone();
  }

  public void setLacking(String[] lacking) {
    this.lacking = lacking.clone();
  }
}
