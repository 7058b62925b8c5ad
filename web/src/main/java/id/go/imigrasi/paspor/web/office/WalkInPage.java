package id.go.imigrasi.paspor.web.office;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.office.Product;
import id.go.imigrasi.paspor.service.InformationService;
import id.go.imigrasi.paspor.service.InformationService.WalkIn;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Somebody without an appointment: priority, an examined case, an outage of the app. */
@Named
@ViewScoped
public class WalkInPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private InformationService information;

  private final WalkInForm form = new WalkInForm();
  private ApplicationType type = ApplicationType.NEW_ADULT;
  private String product;
  private boolean sameDay;
  private boolean nothingDue;

  /** Registers and opens the new case at the desk. */
  public String register() {
    ApplicationNumber number =
        information.register(
            new WalkIn(type, product, sameDay, nothingDue, form.applicant(), form.earlier()));
    Told.after("information.registered", number.grouped());
    return "/desk/information.xhtml?faces-redirect=true&number=" + number;
  }

  public List<Product> getProducts() {
    return information.products();
  }

  public ApplicationType[] getTypes() {
    return ApplicationType.values();
  }

  public WalkInForm getForm() {
    return form;
  }

  public ApplicationType getType() {
    return type;
  }

  public void setType(ApplicationType type) {
    this.type = type;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public boolean isSameDay() {
    return sameDay;
  }

  public void setSameDay(boolean sameDay) {
    this.sameDay = sameDay;
  }

  public boolean isNothingDue() {
    return nothingDue;
  }

  public void setNothingDue(boolean nothingDue) {
    this.nothingDue = nothingDue;
  }
}
