package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.booklet.StockCount;
import id.go.imigrasi.paspor.domain.booklet.StockLine;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.service.BookletService;
import id.go.imigrasi.paspor.service.CountService;
import id.go.imigrasi.paspor.web.frame.Scanned;
import id.go.imigrasi.paspor.web.office.SecondPerson;
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
  @Inject private SecondPerson second;

  private StockForm form = new StockForm();
  private List<Officer> operators;

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
              form.getDeliveryNote(), form.getBlank(), form.range(), second.signature());
      case ISSUE -> booklets.issue(form.range(), form.getOperator(), second.signature());
      case BRING_BACK -> booklets.bringBack(form.range(), second.signature());
      case SPOIL -> booklets.spoil(form.range().first(), form.getCause(), second.signature());
      case DESTROY -> booklets.destroy(form.range(), form.getRecord(), second.signature());
      case SEND_BACK -> booklets.sendBack(form.range(), form.getRecord(), second.signature());
      case MISS ->
          booklets.reportMissing(form.range().first(), form.getRecord(), second.signature());
      case FIND -> booklets.found(form.range().first(), form.getRecord(), second.signature());
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
        second.signature());
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

  public List<Officer> getOperators() {
    if (operators == null) {
      operators = booklets.operators();
    }
    return operators;
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
