package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.service.BookletService;
import id.go.imigrasi.paspor.service.CountService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import id.go.imigrasi.paspor.web.support.Formats;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The piles of blanks, and the next movement of them. */
@Named
@ViewScoped
public class BookletsPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private BookletService booklets;
  @Inject private CountService counts;

  private StockForm form = new StockForm();
  private List<Officer> colleagues;

  /** The first scan is the first number, the second the last. */
  @Override
  public String scanned(String code) {
    if (form.getFirst() == null || form.getFirst().isBlank()) {
      form.setFirst(code);
    } else {
      form.setLast(code);
    }
    return null;
  }

  /** Books what the form says. */
  public String book() {
    switch (form.getTask()) {
      case RECEIVE ->
          booklets.receive(
              form.getDeliveryNote(), form.getBlank(), form.range(), form.getWitness());
      case ISSUE -> booklets.issue(form.range(), form.getOperator(), form.getWitness());
      case BRING_BACK -> booklets.bringBack(form.range(), form.getWitness());
      case SPOIL -> booklets.spoil(form.range().first(), form.getCause(), form.getWitness());
      case DESTROY -> booklets.destroy(form.range(), form.getRecord(), form.getWitness());
      case SEND_BACK -> booklets.sendBack(form.range(), form.getRecord(), form.getWitness());
      case MISS ->
          booklets.reportMissing(form.range().first(), form.getRecord(), form.getWitness());
      case FIND -> booklets.found(form.range().first(), form.getRecord(), form.getWitness());
      case COUNT -> tell(count());
    }
    form = new StockForm();
    return null;
  }

  private StockCount count() {
    return counts.count(
        form.getPurpose(),
        form.getBlank(),
        form.getPlace(),
        form.getOperator(),
        form.getCounted(),
        form.getExplanation(),
        form.getWitness());
  }

  private static void tell(StockCount count) {
    boolean right = count.difference() == 0;
    String sentence =
        Formats.say(
            Formats.word(right ? "booklets.count.right" : "booklets.count.wrong"),
            count.counted(),
            count.pile().books());
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                right ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  public List<StockLine> getStock() {
    return booklets.stock();
  }

  public List<Officer> getColleagues() {
    if (colleagues == null) {
      colleagues = booklets.colleagues();
    }
    return colleagues;
  }

  public List<String> getBlanks() {
    return booklets.blanks();
  }

  public StockTask[] getTasks() {
    return StockTask.values();
  }

  public SpoilCause[] getCauses() {
    return SpoilCause.values();
  }

  public CountPurpose[] getPurposes() {
    return CountPurpose.values();
  }

  public StockForm getForm() {
    return form;
  }
}
