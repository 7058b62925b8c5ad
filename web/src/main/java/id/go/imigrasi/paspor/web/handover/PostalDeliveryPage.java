package id.go.imigrasi.paspor.web.handover;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.handover.PostalDelivery;
import id.go.imigrasi.paspor.service.PostalDeliveryService;
import id.go.imigrasi.paspor.web.frame.CaseDesk;
import id.go.imigrasi.paspor.web.support.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passports that go by post: the applicant's letter, the carrier's signature, the report. */
@Named
@ViewScoped
public class PostalDeliveryPage extends CaseDesk {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/desk/handover-post.xhtml?faces-redirect=true";

  @Inject private PostalDeliveryService post;

  private final PostingForm form = new PostingForm();
  private transient PostalDelivery delivery;

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected void opened() {
    delivery = post.latest(open().number()).orElse(null);
    form.setAddress(written(open().applicant().address()));
  }

  private static String written(Address home) {
    return Stream.of(
            home.street(),
            home.neighbourhood(),
            home.village(),
            home.district(),
            home.regency(),
            home.province(),
            home.postcode())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  public String agree() {
    post.agree(open().number(), form.getAddress(), form.getConsent());
    return here();
  }

  public String give() {
    post.post(open().number(), form.getNumber(), form.getCourier(), form.signatureBytes());
    Told.after("post.given", open().number().grouped());
    return PAGE;
  }

  public String received() {
    post.received(open().number(), open().version(), form.getWords());
    Told.after("handover.done", open().number().grouped());
    return PAGE;
  }

  public String cameBack() {
    post.cameBack(open().number(), form.getWords());
    Told.after("post.back", open().number().grouped());
    return PAGE;
  }

  public List<PostalDelivery> getOpen() {
    return post.open();
  }

  /** The last one of the open case; null if there was none. */
  public PostalDelivery getDelivery() {
    return delivery;
  }

  /** Nothing is agreed, or what was sent came back. */
  public boolean isToAgree() {
    return getHeader() != null && (delivery == null || !delivery.isOpen());
  }

  /** Agreed, and still on the shelf. */
  public boolean isToGive() {
    return delivery != null && delivery.posting() == null;
  }

  public boolean isUnderWay() {
    return delivery != null && delivery.isUnderWay();
  }

  public PostingForm getForm() {
    return form;
  }
}
