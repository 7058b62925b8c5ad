package id.go.imigrasi.paspor.web.handover;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.handover.CancellationProposal;
import id.go.imigrasi.paspor.domain.handover.ShelfPlace;
import id.go.imigrasi.paspor.service.HandOverService;
import id.go.imigrasi.paspor.service.UncollectedService;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The shelf of finished passports: where each lies, and which of them nobody collects. */
@Named
@RequestScoped
public class PassportShelf {
  private static final int MOST = 50;

  @Inject private HandOverService handOvers;
  @Inject private UncollectedService uncollected;

  private String reached;
  private Set<ApplicationNumber> proposed;

  /** For the counter. */
  public List<WorkItem> getWaiting() {
    return handOvers.waiting(0, MOST);
  }

  /** The label of its place; empty where it has none. */
  public String place(ApplicationNumber number) {
    return handOvers.shelfPlace(number).map(ShelfPlace::label).orElse("");
  }

  /** The passport was laid where the scanned label hangs; false for any other code. */
  boolean lays(ApplicationNumber number, String code) {
    boolean label = ShelfPlace.isLabel(code);
    if (label) {
      Told.after("handover.shelved", handOvers.shelve(number, code).label());
    }
    return label;
  }

  /** Whether its month is over and nobody has proposed anything yet. */
  public boolean isOver(WorkItem onTheShelf) {
    return uncollected.isUncollected(onTheShelf) && !isProposed(onTheShelf);
  }

  public boolean isProposed(WorkItem onTheShelf) {
    if (proposed == null) {
      proposed = uncollected.proposed();
    }
    return proposed.contains(onTheShelf.number());
  }

  /** Whether the month of this case is over and nobody has proposed anything yet. */
  public boolean isToBeProposed(ApplicationNumber number) {
    return number != null && uncollected.isToBeProposed(number);
  }

  /** The last proposal about this passport; null if there was none. */
  public CancellationProposal proposal(ApplicationNumber number) {
    return number == null ? null : uncollected.proposal(number).orElse(null);
  }

  /** Nobody came for it within the month: the head is asked to cancel it. */
  public String propose(ApplicationNumber number) {
    uncollected.propose(number, reached);
    Told.after("handover.proposal.done", number.grouped());
    return HandOverPage.PAGE;
  }

  /** The head gives the applicant another month. */
  public String decline(ApplicationNumber number, String why) {
    uncollected.decline(number, why);
    return "/desk/head.xhtml?faces-redirect=true";
  }

  public String getReached() {
    return reached;
  }

  public void setReached(String reached) {
    this.reached = reached;
  }
}
