package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.service.RestoreCheck;
import id.go.imigrasi.paspor.service.SignerKeyService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jboss.ejb3.annotation.DeliveryGroup;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The station's ear for the signer. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/SigningAnswers"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
@RunAs("STATION")
@RunAsPrincipal("station")
@DeliveryGroup("station")
public class SignatureListener implements MessageListener {
  @Inject StationDesk desk;
  @Inject RestoreCheck restored;
  @Inject SignerKeyService keys;

  @Override
  public void onMessage(Message message) {
    try {
      take(Envelope.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void take(Envelope envelope) {
    switch (envelope.type()) {
      case StationMessages.SIGNING_ANSWER -> {
        // the office asks how far the order is, and the station asks for the signature anew
        if (!restored.holdsTheStation()) {
          desk.signed(envelope);
        }
      }
      case StationMessages.SIGNER_KEY -> {}
      default -> throw new IllegalArgumentException("no signature: " + envelope.type());
    }
    StationMessages.signerKey(envelope).ifPresent(key -> keys.told(key));
  }
}
