package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.booklet.Pile;
import id.go.imigrasi.paspor.domain.examination.Endorsement;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.service.EndorsementService;
import id.go.imigrasi.paspor.service.LedgerService;
import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.web.frame.CaseHeader;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Approved cases to print, and how far the station is with the others. */
@Named
@ViewScoped
public class PersonalizationPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String PAGE = "/desk/personalization.xhtml?faces-redirect=true";

  /** The buttons themselves allocate the booklet and the place on the shelf. */
  private static final Set<String> DONE_BY_THE_BUTTON =
      Set.of("lifecycle.booklet-is-reserved", "lifecycle.shelf-place-is-given");

  @Inject private PersonalizationService desk;
  @Inject private EndorsementService endorsements;
  @Inject private LedgerService ledger;
  @Inject private OpenCase open;

  private String number;

  /** Opens what the address names; without a number the worklist shows. */
  public void load() {
    if (number != null && !number.isBlank()) {
      open.open(number);
    }
  }

  @Override
  public String scanned(String code) {
    open.open(code);
    return PAGE + "&number=" + open.number();
  }

  /** Allocates a booklet and orders the passport. */
  public String order() {
    desk.request(open.number(), open.version());
    return PAGE;
  }

  /** Why it cannot be ordered or written; empty when it can. */
  public List<Refusal> refusals(String step) {
    return open.refusals(Step.valueOf(step)).stream()
        .filter(refusal -> !DONE_BY_THE_BUTTON.contains(refusal.key()))
        .toList();
  }

  /** What is to be written on page 4 instead of a booklet; null while nobody proposed it. */
  public Endorsement getNote() {
    return endorsements.of(open.number()).orElse(null);
  }

  public boolean isEndorsement() {
    return open.isOpen() && open.application().procedure() == Procedure.ENDORSEMENT;
  }

  /** The note stands on page 4. */
  public String write() {
    endorsements.write(open.number(), open.version());
    return PAGE;
  }

  public List<WorkItem> getWaiting() {
    return desk.waiting(0, MOST);
  }

  public List<PersonalizationOrder> getOrders() {
    return desk.recent(MOST);
  }

  /** What lies in the operator's own drawer: nothing is taken from another's. */
  public List<Pile> getDrawer() {
    return ledger.ownDrawer();
  }

  public CaseHeader getHeader() {
    return open.header();
  }

  public OpenCase getOpen() {
    return open;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
