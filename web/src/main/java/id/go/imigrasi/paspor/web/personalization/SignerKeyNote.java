package id.go.imigrasi.paspor.web.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.service.SignerKeyService;
import id.go.imigrasi.paspor.service.SignerKeyService.Standing;
import id.go.imigrasi.paspor.web.support.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the signer's key stands, for the print operator and the outage board. */
@Named
@RequestScoped
public class SignerKeyNote {
  private static final String WORDS = "signer.";
  private static final String OF_THE_SIGNER = "signer-";

  @Inject private SignerKeyService keys;

  private Standing standing;

  /** Null while the signer told nothing. */
  public Standing getStanding() {
    if (standing == null) {
      standing = keys.standing().orElse(null);
    }
    return standing;
  }

  public String getTone() {
    return switch (getStanding().alarm()) {
      case NONE -> "info";
      case SOON -> "warn";
      case OVER, UNUSABLE -> "bad";
    };
  }

  public String getIcon() {
    return getStanding().alarm().stops() ? "pi-times-circle" : "pi-key";
  }

  /** Until when it signs, or why nothing is signed. */
  public String getText() {
    String text = Formats.word("signer.key." + getStanding().alarm());
    return getStanding().key().trouble() == null
        ? Formats.say(
            text, Formats.moment(getStanding().key().usableUntil()), getStanding().key().serial())
        : Formats.say(text, Formats.word(WORDS + getStanding().key().trouble()));
  }

  /** What the station said of an order, in words. */
  public String reasonOf(PersonalizationOrder order) {
    String reason = order.latest() == null ? "" : order.latest().reason();
    if (reason.isEmpty()) {
      return "";
    }
    return Formats.word(
        reason.startsWith(OF_THE_SIGNER)
            ? WORDS + reason.substring(OF_THE_SIGNER.length())
            : "station." + reason);
  }
}
