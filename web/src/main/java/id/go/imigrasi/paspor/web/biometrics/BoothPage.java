package id.go.imigrasi.paspor.web.biometrics;

import id.go.imigrasi.paspor.domain.application.Applications.WorkItem;
import id.go.imigrasi.paspor.domain.biometrics.BiometricEnrolment;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.service.BoothService;
import id.go.imigrasi.paspor.web.frame.OpenCase;
import id.go.imigrasi.paspor.web.frame.Scanned;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One sitting at the booth: what was taken, and what camera, scanner and pad send now. */
@Named
@ViewScoped
public class BoothPage implements Scanned, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;

  @Inject private BoothService booth;
  @Inject private OpenCase open;

  private final Captured captured = new Captured();
  private String number;
  private FingerPosition finger;
  private transient BiometricEnrolment sitting;

  /** Opens what the address names; without a number the worklist shows. */
  public void load() {
    if (number != null && !number.isBlank()) {
      open.open(number);
      finger = getSitting().openFingers().stream().findFirst().orElse(FingerPosition.RIGHT_THUMB);
    }
  }

  @Override
  public String scanned(String code) {
    open.open(code);
    return here();
  }

  /** Keeps what was taken and shows the sitting again. */
  public String keep() {
    takeIn();
    return here();
  }

  /** Gives everything that was sent to the booth; the first refusal stops. */
  public void takeIn() {
    if (captured.hasPhoto()) {
      booth.takePhoto(open.number(), captured.photoBytes());
    }
    takeFingers();
    if (captured.hasSignature()) {
      booth.takeSignature(open.number(), captured.signatureBytes());
    } else if (captured.getUnsigned() != null) {
      booth.leaveUnsigned(open.number(), captured.getUnsigned());
    }
    sitting = null;
  }

  private void takeFingers() {
    FingerPosition next = finger;
    for (byte[] press : captured.pressBytes()) {
      captured.give(booth, open.number(), next, press);
      next = FingerPosition.of(next.code() % FingerPosition.values().length + 1);
    }
    if (captured.getMissing() != null && captured.isAllOthers()) {
      booth.missOtherFingers(open.number(), captured.getMissing());
    } else if (captured.getMissing() != null) {
      booth.missFinger(open.number(), next, captured.getMissing());
    }
  }

  private String here() {
    return "/desk/booth.xhtml?faces-redirect=true&number=" + open.number();
  }

  public List<WorkItem> getWaiting() {
    return booth.waiting(MOST);
  }

  public BiometricEnrolment getSitting() {
    if (sitting == null && open.isOpen()) {
      sitting = booth.sitting(open.number());
    }
    return sitting;
  }

  public Captured getCaptured() {
    return captured;
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

  public FingerPosition getFinger() {
    return finger;
  }

  public void setFinger(FingerPosition finger) {
    this.finger = finger;
  }
}
