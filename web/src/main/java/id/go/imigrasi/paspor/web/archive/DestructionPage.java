package id.go.imigrasi.paspor.web.archive;

import id.go.imigrasi.paspor.domain.archive.Destruction;
import id.go.imigrasi.paspor.service.DestructionService;
import id.go.imigrasi.paspor.web.office.SecondPerson;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Lists of folders to be destroyed, as Tikim, the section's head and the head of office see them.
 */
@Named
@ViewScoped
public class DestructionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DestructionService service;
  @Inject private SecondPerson second;

  private String number;
  private String words;
  private transient Destruction list;

  public void open() {
    if (number != null && !number.isBlank()) {
      list = service.list(number);
    }
  }

  public String examine() {
    service.examine(number, words);
    return done("destruction.examined");
  }

  public String approve() {
    service.approve(number, words);
    return done("destruction.approved");
  }

  public String refuse() {
    service.refuse(number, words);
    return done("destruction.refused");
  }

  public String destroy() {
    service.destroy(number, words, second.signature());
    return done("destruction.destroyed");
  }

  public List<Destruction> getLists() {
    return service.lists();
  }

  public Destruction getList() {
    if (list == null) {
      open();
    }
    return list;
  }

  public boolean is(String stage) {
    return getList() != null && list.stage() == Destruction.Stage.valueOf(stage);
  }

  private String done(String word) {
    Told.after(word, number);
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return page + "?faces-redirect=true&includeViewParams=true";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
