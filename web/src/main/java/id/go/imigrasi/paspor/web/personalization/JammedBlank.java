package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.service.PersonalizationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The print operator says which blank was lost in the machine, and why. */
@Named
@ViewScoped
public class JammedBlank implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  @Inject private PersonalizationService desk;

  private UUID order;
  private SpoilCause cause;

  /** The case goes back among those to print once the station has answered. */
  public String tell() {
    desk.spoilt(order, cause);
    return "/desk/personalization.xhtml?faces-redirect=true";
  }

  /** Orders of which the blank may still lie in the machine. */
  public List<PersonalizationOrder> getUnderWay() {
    return desk.recent(MOST).stream().filter(each -> !each.state().isLast()).toList();
  }

  /** What the operator may see at the machine. */
  public List<SpoilCause> getCauses() {
    return Stream.of(SpoilCause.values()).filter(each -> each != SpoilCause.CASE_ENDED).toList();
  }

  public UUID getOrder() {
    return order;
  }

  public void setOrder(UUID order) {
    this.order = order;
  }

  public SpoilCause getCause() {
    return cause;
  }

  public void setCause(SpoilCause cause) {
    this.cause = cause;
  }
}
