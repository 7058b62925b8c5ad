package id.go.imigrasi.paspor.integration.personalization;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** The directorate's station: its ear for the signer, which answers offices on the same queue. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/SigningAnswers"),
      @ActivationConfigProperty(
          propertyName = "messageSelector",
          propertyValue = CentralPost.STATION + " = '" + CentralPost.CENTRAL + "'"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
public class CentralSignatureListener implements MessageListener {
  @Inject StationDesk desk;
  @Inject OrderInHand inHand;

  @Override
  public void onMessage(Message message) {
    try {
      Envelope envelope = Envelope.read(message.getBody(String.class));
      if (!StationMessages.SIGNING_ANSWER.equals(envelope.type())) {
        throw new IllegalArgumentException("no signature: " + envelope.type());
      }
      inHand.takeUp(StationMessages.requestId(envelope));
      desk.signed(envelope);
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }
}
